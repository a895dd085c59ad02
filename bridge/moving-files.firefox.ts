import { browser } from './browser.ts';
import { HEAD_BYTES, isChangeable, isSvg, mayMove } from './file-type.ts';
import { MovingAddresses } from './moving-addresses.firefox.ts';

/** Moving files kept for the guard to ask for; the oldest go first. */
const MOST_BYTES = 48 * 2 ** 20;
const MOST_FILE_BYTES = 16 * 2 ** 20;

const files = new Map<string, Uint8Array<ArrayBuffer>>();
const moving = new MovingAddresses();
/** By request: the addresses that it was sent on from. The page knows its picture by the first of them. */
const sentOn = new Map<string, string[]>();
const MOST_SENT_ON = 500;

/**
 * Firefox draws only the first frame of a moving picture, so its file is needed; asking for it again
 * would be a second download. The files are therefore copied in flight: every chunk is handed on
 * untouched at once, and a file that turns out not to move is left alone after its first bytes.
 */
export function watchMovingFiles(): void {
  browser.webRequest.onHeadersReceived.addListener(
    ({ requestId, url, statusCode, responseHeaders, incognito }) => {
      const addresses = [...(sentOn.get(requestId) ?? []), withoutFragment(url)];
      sentOn.delete(requestId);
      const type = responseHeaders?.find(({ name }) => name.toLowerCase() === 'content-type');
      // A stream of pictures as one picture: what comes next can be neither read nor veiled in time.
      if (/^multipart\//i.test(type?.value ?? '')) return { cancel: true };
      if ([301, 302, 303, 307, 308].includes(statusCode)) sendOn(requestId, addresses);
      else if (mayHoldMoving(type?.value ?? '')) copy(requestId, addresses, !incognito);
      return {};
    },
    { urls: ['<all_urls>'], types: ['image', 'imageset'] },
    ['blocking', 'responseHeaders'],
  );
}

/** Browsers go by a picture's bytes, whatever type a server names; only what these are is left out. */
const mayHoldMoving = (type: string) => !/^text\/html/i.test(type);

const isChangeableSvg = (file: Uint8Array) =>
  isSvg(file) && isChangeable(new TextDecoder().decode(file));

/** The file last seen under this address, if it moves. *unknown*: it moves, and has been forgotten. */
export async function movingFile(
  url: string,
): Promise<Uint8Array<ArrayBuffer> | 'still' | 'unknown'> {
  const address = withoutFragment(url);
  return files.get(address) ?? ((await moving.has(address)) ? 'unknown' : 'still');
}

function sendOn(requestId: string, addresses: string[]): void {
  sentOn.set(requestId, addresses);
  for (const oldest of sentOn.keys()) if (sentOn.size > MOST_SENT_ON) sentOn.delete(oldest);
}

function copy(requestId: string, addresses: readonly string[], remember: boolean): void {
  const filter = browser.webRequest.filterResponseData(requestId);
  const chunks: Uint8Array[] = [];
  let size = 0;
  let moves: boolean | null = null;
  filter.ondata = ({ data }) => {
    filter.write(data);
    chunks.push(new Uint8Array(data));
    size += data.byteLength;
    if (moves === null && size >= HEAD_BYTES) {
      const head = join(chunks, size);
      if (mayMove(head)) moves = true;
      else if (!isSvg(head)) moves = false;
    }
    if (moves === false || size > MOST_FILE_BYTES) {
      chunks.length = 0;
      filter.disconnect();
    }
  };
  filter.onstop = () => {
    filter.disconnect();
    const file = join(chunks, size);
    if (!(moves ?? (mayMove(file) || isChangeableSvg(file)))) return;
    for (const address of addresses) {
      keep(address, file);
      if (remember) moving.add(address);
    }
  };
}

function keep(url: string, file: Uint8Array<ArrayBuffer>): void {
  files.delete(url);
  files.set(url, file);
  let total = 0;
  for (const { byteLength } of files.values()) total += byteLength;
  for (const [oldest, { byteLength }] of files) {
    if (total <= MOST_BYTES) break;
    files.delete(oldest);
    total -= byteLength;
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');
