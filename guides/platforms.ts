import type { PlatformGuide } from './guide.ts';
import { facebook } from './platforms/facebook.ts';
import { instagram } from './platforms/instagram.ts';
import { messenger } from './platforms/messenger.ts';
import { threads } from './platforms/threads.ts';
import { tiktok } from './platforms/tiktok.ts';
import { youtube } from './platforms/youtube.ts';
import { zalo } from './platforms/zalo.ts';

/** Every platform with a guide of its own; guides.test.ts checks that none in the folder is left out. */
export const PLATFORMS: readonly PlatformGuide[] = [
  facebook,
  instagram,
  messenger,
  threads,
  tiktok,
  youtube,
  zalo,
];
