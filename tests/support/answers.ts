import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ellipses } from '../../scripts/fixtures/ellipses.ts';
import { hills } from '../../scripts/fixtures/landscapes.ts';
import { png, pngLie } from '../../scripts/fixtures/png.ts';
import { moving, picture } from './drawings.ts';

/**
 * How a picture is answered, by its query:
 * `cors` (readable by any page), `no-store`, `delay=ms`, `status=404`, `cookie` and `referer`
 * (without one: 403 and a harmless picture), `mime=text/html`, `redirect=path`, `loop`,
 * `rest=ms` (a thousand bytes at once, the rest so much later),
 * `w` and `h` (size in pixels, 320×240 unless told), `once` (503 from the second time on, until the
 * server is told to {@link again}).
 */
export async function answerPicture(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const asked = url.searchParams;
  const delay = Number(asked.get('delay') ?? 0);
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const { headers } = request;
  const address = url.pathname + url.search;
  const spent = asked.has('once') && answered.has(address);
  answered.add(address);
  if (spent) {
    response.writeHead(503, { 'cache-control': 'no-store' }).end();
    return;
  }
  const refused =
    (asked.has('cookie') && !headers.cookie?.includes('member=yes')) ||
    (asked.has('referer') && !headers.referer);
  const target = asked.has('loop') ? url.pathname + url.search : asked.get('redirect');
  if (target !== null) {
    response.writeHead(302, { location: target, 'cache-control': 'no-store' }).end();
    return;
  }
  const body = refused ? png(hills(7, 120, 90)) : drawn(url);
  if (!body) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>');
    return;
  }
  response.writeHead(refused ? 403 : Number(asked.get('status') ?? 200), {
    'content-type': asked.get('mime') ?? 'image/png',
    'content-length': body.byteLength,
    'cache-control': asked.has('no-store') || refused ? 'no-store' : 'max-age=3600',
    ...(asked.has('cors') && { 'access-control-allow-origin': '*' }),
  });
  const rest = asked.get('rest');
  const first = rest === null ? 0 : 1000;
  if (rest !== null) {
    response.write(body.subarray(0, first));
    await new Promise((resolve) => setTimeout(resolve, Number(rest)));
  }
  response.end(body.subarray(first));
}

/** What was answered `once`. */
const answered = new Set<string>();

export function again(): void {
  answered.clear();
}

/** `/ellipses/4.png`, `/hills/4.png` and so on; `/moving/4.png`: an APNG with ellipses 4 in its middle. */
function drawn(url: URL): Buffer | undefined {
  const [, kind = '', seed = ''] = /^\/(\w+)\/(\d+)\.png$/.exec(url.pathname) ?? [];
  const width = Number(url.searchParams.get('w') ?? 320);
  const height = Number(url.searchParams.get('h') ?? 240);
  return kind === 'moving'
    ? moving(Number(seed), width, height)
    : picture(kind, Number(seed), width, height);
}

/** Files that are no picture, or not the one they say. */
export const BAD_FILES: Readonly<Record<string, () => Buffer>> = {
  '/bad/empty.png': () => Buffer.alloc(0),
  '/bad/corrupt.png': () => corrupt(png(ellipses(2, 320, 240))),
  '/bad/cut.png': () => png(ellipses(2, 320, 240)).subarray(0, 600),
  '/bad/enormous.png': () => pngLie(20_000, 20_000),
  '/bad/page.png': () => Buffer.from('<!doctype html><title>x</title><h1>No picture</h1>'),
};

function corrupt(file: Buffer): Buffer {
  return Buffer.from(file.map((byte, i) => (i > 200 && i % 7 === 0 ? byte ^ 0x5a : byte)));
}

/** Says 200 MB and keeps sending bytes, slowly, for as long as anyone listens. */
export function answerEndless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'image/png', 'content-length': 200 * 2 ** 20 });
  response.write(png(hills(3, 320, 240)).subarray(0, 400));
  const timer = setInterval(() => response.write(Buffer.alloc(64)), 250);
  response.on('close', () => clearInterval(timer));
}
