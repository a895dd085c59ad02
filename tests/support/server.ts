import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerEndless, answerPicture, BAD_FILES } from './answers.ts';

type Headers = Readonly<Record<string, string>>;

/** Two origins on this machine, of two sites, on ports of the system's choosing. */
export interface Server {
  /** Where pages are: http://localhost:… */
  readonly own: string;
  /** Another site: http://127.0.0.1:… */
  readonly other: string;
  /** Puts a document at `path` of both origins. Returns its address at {@link own}. */
  page(path: string, html: string | Uint8Array, type?: string, headers?: Headers): string;
  /** A POST to `path` runs this, and is answered once it has run. */
  action(path: string, run: () => Promise<void>): void;
  /** Requests so far for this path and query, on both origins. */
  hits(pathAndQuery: string): number;
  /** Everything asked for so far, as `path?query`, in order. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const documents = new Map<string, { html: string | Uint8Array; headers: Headers }>();
  const actions = new Map<string, () => Promise<void>>();
  const log: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://server');
    log.push(url.pathname + url.search);
    const document = documents.get(url.pathname);
    const bad = BAD_FILES[url.pathname];
    const action = request.method === 'POST' ? actions.get(url.pathname) : undefined;
    if (action) {
      action().then(
        () => response.writeHead(204).end(),
        () => response.destroy(),
      );
    } else if (document) {
      response.writeHead(200, {
        'cache-control': 'no-store',
        'set-cookie': 'member=yes; Path=/',
        ...document.headers,
      });
      response.end(document.html);
    } else if (url.pathname === '/framed') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html>${decodeURIComponent(url.search.slice(1))}`);
    } else if (url.pathname === '/bad/endless.png') answerEndless(response);
    else if (bad) response.writeHead(200, { 'content-type': 'image/png' }).end(bad());
    else answerPicture(request, response, url).catch(() => response.destroy());
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const own = `http://localhost:${port}`;
  return {
    own,
    other: `http://127.0.0.1:${port}`,
    page(path, html, type = 'text/html; charset=utf-8', headers = {}) {
      documents.set(path, { html, headers: { 'content-type': type, ...headers } });
      return own + path;
    },
    action: (path, run) => void actions.set(path, run),
    hits: (wanted) => log.filter((asked) => asked === wanted).length,
    log,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
