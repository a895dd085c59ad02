import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import {
  createServer as createHttp,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ellipses } from '../../scripts/fixtures/ellipses.ts';
import { png } from '../../scripts/fixtures/png.ts';

/** A server of one flagged drawing under the cache and credential rules that real sites have. */
export interface CachedPictures {
  readonly own: string;
  readonly other: string;
  /** Another origin of the same site: the site's cookies go there. */
  readonly sibling: string;
  /** One line a request for a picture: who asked (`image` or ours) and what came along. */
  readonly asked: string[];
  /** Chromium: takes this server's certificate for a good one, so that its answers are cached. */
  readonly args: readonly string[];
  close(): void;
}

const DRAWING = png(ellipses(4, 320, 240));
const CACHED = { 'content-type': 'image/png', 'cache-control': 'max-age=3600' };
const FRESH = { 'content-type': 'image/png', 'cache-control': 'no-store' };

export async function serveCachedPictures(secure: boolean): Promise<CachedPictures> {
  const asked: string[] = [];
  const scheme = secure ? 'https' : 'http';
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://server');
    if (url.pathname.endsWith('.png')) asked.push(lineOf(request));
    const [, rule = ''] = url.pathname.split('/');
    const { referer, cookie } = request.headers;
    const needed = (rule === 'referer' && !referer) || (rule === 'cookie' && !cookie);
    if (rule === 'page') page(response, url.searchParams.get('src') ?? '', secure);
    else if (needed) response.writeHead(403).end('no');
    else if (rule === 'moved') redirect(response, url.pathname.replace('moved', 'plain'));
    else if (rule === 'away')
      redirect(response, `${scheme}://localhost:${port}${url.pathname.replace('away', 'plain')}`);
    else response.writeHead(200, headersOf(rule)).end(DRAWING);
  };
  const tls = secure ? certificate() : null;
  const make = () => (tls ? createHttps(tls, answer) : createHttp(answer));
  const servers = [make(), make()] as const;
  const [port, siblingPort] = await Promise.all(servers.map(listen));
  return {
    own: `${scheme}://localhost:${port}`,
    other: `${scheme}://127.0.0.1:${port}`,
    sibling: `${scheme}://localhost:${siblingPort}`,
    asked,
    args: tls ? [`--ignore-certificate-errors-spki-list=${tls.pin}`] : [],
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  return (server.address() as AddressInfo).port;
}

function lineOf({ headers }: IncomingMessage): string {
  const who = headers['sec-fetch-dest'] === 'image' ? 'image' : 'ours';
  return [who, headers.cookie && 'cookie', headers.referer && 'referer'].filter(Boolean).join('+');
}

function headersOf(rule: string): Record<string, string> {
  if (['fresh', 'referer', 'cookie'].includes(rule)) return FRESH;
  if (rule === 'origin') return { ...CACHED, vary: 'Origin' };
  return rule === 'cookies' ? { ...CACHED, vary: 'Cookie' } : CACHED;
}

function page(response: ServerResponse, src: string, secure: boolean): void {
  const cookie = secure ? 'member=yes; Path=/; Secure' : 'member=yes; Path=/';
  response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookie });
  const quoted = src.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  response.end(`<!doctype html><title>p</title><img width="200" height="150" src="${quoted}">`);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'max-age=3600' }).end();
}

/** A fresh self-signed certificate for this test run. Chromium caches nothing from a server it distrusts. */
function certificate(): { key: Buffer; cert: Buffer; pin: string } {
  const folder = mkdtempSync(join(tmpdir(), 'o-xanh-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync('openssl', [...request, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  const { publicKey } = new X509Certificate(readFileSync(cert));
  const pin = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  return { key: readFileSync(key), cert: readFileSync(cert), pin };
}
