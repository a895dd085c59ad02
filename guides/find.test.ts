import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whereIs } from './find.ts';
import { generic } from './generic.ts';
import { PLATFORMS } from './platforms.ts';

test.each([
  ['https://www.facebook.com/someone/posts/pfbid02', 'facebook', 'post'],
  ['https://m.facebook.com/photo/?fbid=1&set=a.2', 'facebook', 'photo'],
  ['https://www.facebook.com/reel/123', 'facebook', 'short'],
  ['https://www.facebook.com/watch/live/?v=1', 'facebook', 'live'],
  ['https://www.facebook.com/groups/7/posts/8/', 'facebook', 'post'],
  ['https://www.facebook.com/groups/7', 'facebook', 'group'],
  ['https://www.facebook.com/', 'facebook', null],
  ['https://www.facebook.com/messages/t/123', 'messenger', 'message'],
  ['https://www.messenger.com/t/123', 'messenger', 'message'],
  ['https://www.facebook.com/messagesfrom/me', 'facebook', null],
  ['https://www.instagram.com/p/Cx/', 'instagram', 'post'],
  ['https://www.instagram.com/reel/Cx/', 'instagram', 'short'],
  ['https://www.instagram.com/direct/t/1', 'instagram', 'message'],
  ['https://www.threads.com/@a.b/post/C1', 'threads', 'post'],
  ['https://www.threads.net/@a.b', 'threads', 'profile'],
  ['https://www.youtube.com/watch?v=abc', 'youtube', 'video'],
  ['https://youtu.be/abc', 'youtube', 'video'],
  ['https://m.youtube.com/shorts/abc', 'youtube', 'short'],
  ['https://www.youtube.com/@kenh', 'youtube', 'profile'],
  ['https://www.youtube.com/results?search_query=meo', 'youtube', 'search-result'],
  ['https://www.tiktok.com/@a.b/video/71', 'tiktok', 'video'],
  ['https://www.tiktok.com/@a.b/photo/71', 'tiktok', 'photo'],
  ['https://www.tiktok.com/@a.b/live', 'tiktok', 'live'],
  ['https://www.tiktok.com/@a.b', 'tiktok', 'profile'],
  ['https://chat.zalo.me/', 'zalo', 'message'],
  ['https://x.com/a/status/1', 'x', 'post'],
  ['https://x.com/a/status/1/photo/1', 'x', 'photo'],
  ['https://twitter.com/messages/1-2', 'x', 'message'],
  ['https://web.telegram.org/k/#@kenh', 'telegram', 'message'],
  ['https://discord.com/channels/@me/1', 'discord', 'message'],
  ['https://old.reddit.com/r/a/comments/1/x/', 'reddit', 'post'],
  ['https://vn.pinterest.com/pin/123/', 'pinterest', 'photo'],
  ['https://web.snapchat.com/', 'snapchat', 'message'],
  ['https://www.snapchat.com/spotlight/W7', 'snapchat', 'short'],
  ['https://web.whatsapp.com/', 'whatsapp', 'message'],
  ['https://www.google.com/search?q=meo', 'google', 'search-result'],
  ['https://www.google.com.vn/search?q=meo&udm=2', 'google', 'photo'],
  ['https://www.google.com/search?tbm=isch&q=meo', 'google', 'photo'],
  ['https://images.google.com/', 'google', 'photo'],
  ['https://www.google.com/maps/place/Hue', 'generic', null],
  ['https://mail.google.com/mail/u/0/', 'generic', null],
  ['https://docs.google.com/document/d/1', 'generic', null],
  ['https://www.bing.com/images/search?q=meo', 'bing', 'photo'],
  ['https://www.roblox.com/games/1/a', 'roblox', 'game'],
  ['https://www.twitch.tv/videos/1', 'twitch', 'video'],
  ['https://www.linkedin.com/messaging/thread/1', 'linkedin', 'message'],
  ['https://steamcommunity.com/sharedfiles/filedetails/?id=1', 'steam', 'photo'],
  ['https://abc.tumblr.com/post/123', 'tumblr', 'post'],
  ['https://www.wattpad.com/story/1-a', 'wattpad', 'post'],
  ['https://www.bigo.tv/123', 'bigo', 'live'],
  ['https://likee.video/@a/video/1', 'likee', 'video'],
])('%s is %s, %s', (address, id, kind) => {
  const where = whereIs(address);
  expect([where.guide.id, where.kind]).toEqual([id, kind]);
});

describe('an address that only looks like a platform', () => {
  test.each([
    'https://facebook.com.evil.example/',
    'https://facebook.com@evil.example/',
    'https://evil.example/facebook.com/messages',
    'https://evil.example/?https://www.facebook.com/',
    'https://notfacebook.com/',
    'https://facebook.co/',
    'https://faceb00k.com/',
    'https://xn--facebok-y0a.com/',
    'https://fаcebook.com/', // Cyrillic а
    'https://facebook.com../',
    'https://fake-x.com/',
    'https://ax.com/',
    'https://157.240.22.35/',
    'https://[2a03:2880::1]/',
    'http://localhost/watch?v=1',
    'ftp://www.facebook.com/',
    'file:///www.facebook.com/',
    'about:blank',
    'data:text/html,facebook.com',
    'facebook.com',
    '',
  ])('%s gets the generic guide', (address) => {
    expect(whereIs(address)).toEqual({ guide: generic, kind: null });
  });
});

test('capitals, one trailing dot, a port and http are still the same place', () => {
  for (const address of [
    'HTTPS://WWW.FACEBOOK.COM/',
    'https://facebook.com./',
    'https://Facebook.Com.:443/',
    'http://facebook.com:8443/',
  ])
    expect(whereIs(address).guide.id, address).toBe('facebook');
});

/** Every name that a guide lists, without the star. */
const listed = PLATFORMS.flatMap((guide) => guide.places).map((place) =>
  place.replace(/^\*\./, '').replace(/\/.*/, ''),
);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const isOurs = (hostname: string) =>
  listed.some((host) => hostname === host || hostname.endsWith(`.${host}`));

test('no host gets a platform unless it is a listed name or ends in one after a dot', () => {
  const lookAlike = fc
    .tuple(fc.constantFrom(...listed), label, fc.constantFrom('suffix', 'prefix', 'inside', 'dash'))
    .map(([host, word, how]) => {
      if (how === 'suffix') return `${host}.${word}.example`;
      if (how === 'prefix') return `${word}${host}`;
      if (how === 'dash') return `${word}-${host}`;
      return host.replace('.', `.${word}.`);
    });
  fc.assert(
    fc.property(lookAlike, (hostname) => {
      fc.pre(!isOurs(hostname));
      expect(whereIs(`https://${hostname}/`).guide.id, hostname).toBe('generic');
    }),
  );
});

test('a subdomain belongs to the platform only where the guide says so', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PLATFORMS), label, (guide, word) => {
      for (const place of guide.places.filter((p) => !p.includes('/'))) {
        const hostname = `sub-${word}.${place.replace('*.', '')}`;
        expect(whereIs(`https://${hostname}/`).guide.id).toBe(
          place.startsWith('*.') ? guide.id : 'generic',
        );
      }
    }),
  );
});

test('whatever the address, the answer is a guide that has steps for the kind it names', () => {
  const address = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );
  const onPlatform = fc
    .tuple(fc.constantFrom(...listed), fc.webPath(), fc.webQueryParameters())
    .map(([host, path, query]) => `https://${host}${path}?${query}`);
  fc.assert(
    fc.property(fc.oneof(address, onPlatform), (url) => {
      const { guide, kind } = whereIs(url);
      if (kind !== null) expect(guide.targets.map((target) => target.kind)).toContain(kind);
    }),
  );
});
