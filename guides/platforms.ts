import type { PlatformGuide } from './guide.ts';
import { bigo } from './platforms/bigo.ts';
import { bing } from './platforms/bing.ts';
import { discord } from './platforms/discord.ts';
import { facebook } from './platforms/facebook.ts';
import { garena } from './platforms/garena.ts';
import { google } from './platforms/google.ts';
import { instagram } from './platforms/instagram.ts';
import { likee } from './platforms/likee.ts';
import { linkedin } from './platforms/linkedin.ts';
import { messenger } from './platforms/messenger.ts';
import { pinterest } from './platforms/pinterest.ts';
import { reddit } from './platforms/reddit.ts';
import { roblox } from './platforms/roblox.ts';
import { snapchat } from './platforms/snapchat.ts';
import { steam } from './platforms/steam.ts';
import { telegram } from './platforms/telegram.ts';
import { threads } from './platforms/threads.ts';
import { tiktok } from './platforms/tiktok.ts';
import { tumblr } from './platforms/tumblr.ts';
import { twitch } from './platforms/twitch.ts';
import { viber } from './platforms/viber.ts';
import { wattpad } from './platforms/wattpad.ts';
import { whatsapp } from './platforms/whatsapp.ts';
import { x } from './platforms/x.ts';
import { youtube } from './platforms/youtube.ts';
import { zalo } from './platforms/zalo.ts';

/** Every platform with a guide of its own; guides.test.ts checks that none in the folder is left out. */
export const PLATFORMS: readonly PlatformGuide[] = [
  bigo,
  bing,
  discord,
  facebook,
  garena,
  google,
  instagram,
  likee,
  linkedin,
  messenger,
  pinterest,
  reddit,
  roblox,
  snapchat,
  steam,
  telegram,
  threads,
  tiktok,
  tumblr,
  twitch,
  viber,
  wattpad,
  whatsapp,
  x,
  youtube,
  zalo,
];
