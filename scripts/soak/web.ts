import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { draw } from '../../tests/bench/server.ts';
import { ellipses } from '../fixtures/ellipses.ts';
import { gif } from '../fixtures/gif.ts';
import { hills } from '../fixtures/landscapes.ts';
import { apng, png } from '../fixtures/png.ts';

/** The web of the soak: one server on this machine, whose pages and pictures are made as they are asked for. */
export interface SoakWeb {
  readonly origin: string;
  close(): void;
}

const head = '<!doctype html><meta charset="utf-8"><title>soak</title><body>';
const image = (n: number) => `<img src="/p/${n}.png" width="192" height="144" alt="">`;

/** Moving things for as long as the page is open: a canvas, what it shows as a film, GIF and APNG. */
const MEDIA = `${head}<canvas width="320" height="240"></canvas><video muted width="320" height="240"></video>
<img src="/moving.gif" width="120" height="90"><img src="/moving.png" width="120" height="90">
<script>
const canvas = document.querySelector('canvas');
const pen = canvas.getContext('2d');
let n = 0;
setInterval(() => {
  pen.fillStyle = 'hsl(' + (n++ * 7) % 360 + ' 60% 60%)';
  pen.fillRect((n * 13) % 280, (n * 29) % 200, 60, 50);
}, 40);
const film = document.querySelector('video');
film.srcObject = canvas.captureStream(15);
film.play();
</script>`;

export async function serveSoak(): Promise<SoakWeb> {
  const moving = [ellipses(8, 120, 90), hills(3, 120, 90), hills(5, 120, 90)] as const;
  const fixed: Record<string, readonly [type: string, body: string | Buffer]> = {
    feed: ['text/html', `${head}<main></main>`],
    staying: ['text/html', `${head}<main></main>`],
    media: ['text/html', MEDIA],
    help: ['text/html', `${head}<img src="/flagged.png" width="320" height="240">`],
    'moving.gif': ['image/gif', gif(moving, 200)],
    'moving.png': ['image/png', apng(moving, 200)],
    'flagged.png': ['image/png', png(ellipses(4, 320, 240))],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [, kind = '', rest = ''] = url.split('/');
    const known = fixed[kind];
    if (known) send(response, ...known);
    else if (kind === 'p') send(response, 'image/png', draw(Number.parseInt(rest, 10)));
    else if (kind === 'few') send(response, 'text/html', few(Number(rest)));
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function few(from: number): string {
  return head + Array.from({ length: 6 }, (_, n) => image(from + n)).join('');
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, {
    'content-type': type === 'text/html' ? 'text/html; charset=utf-8' : type,
    'cache-control': type === 'text/html' ? 'no-store' : 'max-age=60',
  });
  response.end(body);
}
