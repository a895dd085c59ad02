import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server as TcpServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import { answerPicture } from './answers.ts';
import { launch } from './launch.ts';
import { test as base, type ForWorker } from './test.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * Pages under platforms' real host names, over HTTPS, on this machine alone: a browser that is
 * launched with {@link proxy} asks us for every host there is, so nothing goes out, and no port
 * below 1024 and no entry in a hosts file is needed.
 */
export interface RealHosts {
  /** Port of the proxy on 127.0.0.1, for `launch(name, { proxy })`. */
  readonly proxy: number;
  /** Puts a document at this address, such as `https://www.facebook.com/an/posts/1`, whatever the query. Returns the address. */
  page(address: string, html: string | Uint8Array, type?: string, headers?: Headers): string;
  /** Everything asked for so far, as full addresses. Pictures such as `/ellipses/4.png` are on every host. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

export async function startRealHosts(): Promise<RealHosts> {
  const documents = new Map<string, { html: string | Uint8Array; headers: Headers }>();
  const log: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    log.push(url.href);
    const document = documents.get(url.host + url.pathname);
    if (!document) {
      answerPicture(request, response, url).catch(() => response.destroy());
      return;
    }
    response.writeHead(200, { 'cache-control': 'no-store', ...document.headers });
    response.end(document.html);
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'O Xanh tests' }]);
  const secure = createTlsServer({ key, cert }, answer);
  const port = await listen(secure);
  const tunnels = new Set<Duplex>(); // no longer the servers' own, so that these do not close them
  const proxy = createServer(answer).on('connect', (_, socket: Duplex, head: Uint8Array) => {
    const tunnel = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) {
      tunnels.add(end);
      end.on('error', () => [tunnel, socket].map((one) => one.destroy()));
      end.on('close', () => tunnels.delete(end));
    }
  });
  return {
    proxy: await listen(proxy),
    page(address, html, type = 'text/html; charset=utf-8', headers = {}) {
      const { host, pathname } = new URL(address);
      documents.set(host + pathname, { html, headers: { 'content-type': type, ...headers } });
      return address;
    },
    log,
    async close() {
      for (const end of tunnels) end.destroy();
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([proxy, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

async function listen(server: TcpServer): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  return (server.address() as AddressInfo).port;
}

interface WithHosts extends ForWorker {
  hosts: RealHosts;
}

/** As in test.ts, but the browser finds `hosts` behind every host name. */
export const test = base.extend<object, WithHosts>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const hosts = await startRealHosts();
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ browserUnderTest, hosts }, use) => {
      const driver = await launch(browserUnderTest, { proxy: hosts.proxy });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
