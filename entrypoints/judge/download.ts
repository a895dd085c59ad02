import { MAX_FILE_BYTES } from '../../bridge/checks.ts';
import { Gate } from './gate.ts';
import { Unreadable } from './reply.ts';

/** Milliseconds for one whole download, from the moment that it starts. */
const LIMIT = 20_000;
/** Downloads at once; the browser itself queues more than six to one host. */
const gate = new Gate(16);

/**
 * The file behind `url`, as the page itself would get it. Throws {@link Unreadable}: `network`
 * (refused, endless, redirect loop, offline) or `too-large`. The status does not matter: browsers
 * show the picture that comes with a 404 too.
 */
export function download(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return gate.run(async () => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), LIMIT);
    try {
      return await read(await request(url, stop.signal));
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('network', error);
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  });
}

function request(url: string, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    method: 'GET',
    referrerPolicy: 'no-referrer',
    // With the site's own cookies: a picture behind a login must be judged as the child is shown it,
    // and not the login page's placeholder, which would be found harmless.
    credentials: 'include',
    cache: 'force-cache',
    signal,
  });
}

async function read(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers.get('content-length')) > MAX_FILE_BYTES)
    throw new Unreadable('too-large');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MAX_FILE_BYTES) throw new Unreadable('too-large');
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
