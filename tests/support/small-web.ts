import { Buffer } from 'node:buffer';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answerPicture } from './answers.ts';

/** One request as it left the browser. */
export interface Asked {
  readonly method: string;
  /** whole address; of an encrypted connection only `https://host:port` is to be seen */
  readonly url: string;
  readonly host: string;
  /** names in lower case */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBytes: number;
  /** false: while every cable was cut; browsers then ask more than once */
  readonly online: boolean;
}

/**
 * The whole internet of a browser, as the proxy that all its traffic goes through: sites with names,
 * pages and drawn pictures, and a record of everything that was asked for, also of what there is not.
 */
export class SmallWeb {
  readonly #documents = new Map<string, string>();
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy()); // the browser was killed as it asked
  });
  #asked: Asked[] = [];
  #online = true;

  async start(): Promise<void> {
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('error', () => undefined); // a browser that is killed lets go of its lines
      socket.on('close', () => this.#sockets.delete(socket));
    });
    this.#server.on('connect', (request, socket) => {
      this.#note(request, `https://${request.url}`, 0);
      socket.end('HTTP/1.1 502 No such site\r\n\r\n');
    });
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** For the browser's proxy settings. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Puts a page at this address, `http://name.test/path`. */
  page(url: string, html: string): string {
    this.#documents.set(url, html);
    return url;
  }

  /** Everything asked for since the last call. */
  take(): readonly Asked[] {
    const taken = this.#asked;
    this.#asked = [];
    return taken;
  }

  /** Cuts every cable, or mends them. */
  set online(online: boolean) {
    this.#online = online;
    if (!online) for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = 0;
    for await (const chunk of request) body += Buffer.byteLength(chunk);
    const url = request.url ?? '';
    this.#note(request, url, body);
    const document = this.#documents.get(url);
    if (!this.#online || !URL.canParse(url)) response.destroy();
    else if (document !== undefined) answerPage(response, document);
    else if (new URL(url).hostname.endsWith('.test')) {
      await answerPicture(request, response, new URL(url)).catch(() => response.destroy());
    } else response.writeHead(502).end();
  }

  #note({ method = '', headers }: IncomingMessage, url: string, bodyBytes: number): void {
    const host = URL.canParse(url) ? new URL(url).hostname : url;
    const flat = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    const headersByName = Object.fromEntries(flat);
    const online = this.#online;
    this.#asked.push({ method, url, host, headers: headersByName, bodyBytes, online });
  }
}

function answerPage(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'set-cookie': 'member=yes; Path=/',
  });
  response.end(html);
}
