import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { png } from '../../scripts/fixtures/png.ts';
import { loadedAt, type PageState, waitForVerdicts } from './in-page.ts';

/** Pictures on the benchmark's pages, in pixels: 40 of them are in view at once. */
const [WIDTH, HEIGHT] = [96, 72];

/** Pictures kept drawn: those of the pages about to be opened. */
const KEPT = 1_000;

/**
 * Pages and pictures for the benchmark. Pictures come from another host than pages, without CORS. They
 * are drawn when their page's address is asked for: drawn on request, they would take half of a
 * two-core machine while the page opens, and the browser's times would be partly this server's.
 */
export interface BenchServer {
  readonly origin: string;
  /** A page with pictures numbered `from` to `from + count`; each answer waits `delay` ms. */
  page(count: number, from: number, delay?: number): string;
  /** The same, and it tells by itself what it saw, for a browser that nobody drives. */
  telling(count: number, from: number): Telling;
  /** Draws pictures for a page that is open already. */
  prepare(count: number, from: number): void;
  /** While true, pictures are refused: the page is offline, what it has cached it has. */
  offline: boolean;
  /** Requests for pictures so far. */
  readonly downloads: number;
  close(): void;
}

export interface Telling {
  readonly url: string;
  /** Date.now() when the page had loaded. */
  readonly loaded: Promise<number>;
  readonly judged: Promise<PageState>;
}

/** Milliseconds that a page which tells by itself waits for its verdicts. */
const PATIENCE = 60_000;

/** `folder`: the built peer (nsfwjs), served under /peer/. */
export async function serve(folder: string): Promise<BenchServer> {
  const state = { offline: false, downloads: 0 };
  const told = new Map<string, (value: string) => void>();
  const drawn = new Map<number, Buffer>();
  const prepare = (count: number, from: number) => {
    for (let n = from; n < from + count; n += 1) drawn.set(n, drawn.get(n) ?? draw(n));
    for (const old of [...drawn.keys()].slice(0, -KEPT)) drawn.delete(old);
  };
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const [, kind, ...rest] = new URL(url, 'http://localhost').pathname.split('/');
    if (kind === 'page') html(response, page(rest.map(Number), port()));
    else if (kind === 'telling') html(response, tellingPage(rest.map(Number), port()));
    else if (kind === 'pictures') picture(response, rest.map(Number), state, drawn);
    else if (kind === 'peer') await file(response, path.join(folder, rest.join('/')));
    else {
      if (kind === 'told')
        told.get(rest.slice(0, 2).join(' '))?.(decodeURIComponent(rest[2] ?? ''));
      response.writeHead(204).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const port = () => (server.address() as AddressInfo).port;
  const origin = `http://127.0.0.1:${port()}`;
  return Object.assign(state, {
    origin,
    prepare,
    page(count: number, from: number, delay = 0) {
      prepare(count, from);
      return `${origin}/page/${count}/${from}/${delay}`;
    },
    telling(count: number, from: number) {
      prepare(count, from);
      const hear = (what: string) =>
        new Promise<string>((resolve) => told.set(`${from} ${what}`, resolve));
      return {
        url: `${origin}/telling/${count}/${from}/0`,
        loaded: hear('loaded').then(Number),
        judged: hear('judged').then((state) => JSON.parse(state)),
      };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  });
}

function page([count = 0, from = 0, delay = 0]: number[], port: number): string {
  const pictures = Array.from(
    { length: count },
    (_, n) =>
      `<img src="http://localhost:${port}/pictures/${from + n}/${delay}" width="${WIDTH}" height="${HEIGHT}" alt="">`,
  );
  return `<!doctype html><meta charset="utf-8"><title>bench</title><body>${pictures.join('')}`;
}

function tellingPage([count = 0, from = 0]: number[], port: number): string {
  const tell = (what: string, value: string) =>
    `.then((value)=>fetch('/told/${from}/${what}/'+encodeURIComponent(${value})))`;
  return `${page([count, from, 0], port)}<script>
(${loadedAt})()${tell('loaded', 'value')};
(${waitForVerdicts})(${PATIENCE})${tell('judged', 'JSON.stringify(value)')};
</script>`;
}

function picture(
  response: ServerResponse,
  [seed = 0, delay = 0]: number[],
  state: { offline: boolean; downloads: number },
  drawn: ReadonlyMap<number, Buffer>,
): void {
  if (state.offline) return void response.destroy();
  state.downloads += 1;
  response.setHeader('content-type', 'image/png');
  response.setHeader('cache-control', 'max-age=3600');
  setTimeout(() => response.end(drawn.get(seed) ?? draw(seed)), delay);
}

/** Two tones, a block and some grain, different for every seed. Cheap: thousands are made. */
export function draw(seed: number): Buffer {
  const data = new Uint8Array(WIDTH * HEIGHT * 3);
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
  const [ground, block] = [0, 1].map(() => [next(), next(), next()]);
  const [left, top] = [next() % WIDTH, next() % HEIGHT];
  for (let at = 0; at < data.length; at += 1) {
    const pixel = Math.floor(at / 3);
    const inside = pixel % WIDTH > left && pixel / WIDTH > top;
    data[at] = ((inside ? block : ground)?.[at % 3] ?? 0) + (pixel % 7 === 0 ? next() >> 5 : 0);
  }
  return png({ width: WIDTH, height: HEIGHT, data });
}

async function file(response: ServerResponse, name: string): Promise<void> {
  const type = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
  response.setHeader(
    'content-type',
    type[path.extname(name) as '.js'] ?? 'application/octet-stream',
  );
  response.end(await readFile(name).catch(() => ''));
}

function html(response: ServerResponse, content: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(content);
}
