import { browser } from './browser.ts';
import { isRecord } from './checks.ts';

/** Kept at most; the oldest go first. */
const MOST = 5000;
/** ms to gather before they are written together. */
const GATHER = 500;
const KEY = 'stillFiles';

/**
 * Addresses whose files are known not to move, as salted hashes in the session's storage (memory only):
 * the event page sleeps after half a minute, the browser keeps showing pictures out of its memory, and a
 * file of which nothing is known must be looked at again before its first frame may speak for it.
 */
export class StillFiles {
  /** Of this context, in plain: what was told a moment ago is known already. */
  readonly #told = new Set<string>();
  #kept: Promise<{ salt: string; hashes: Set<string> }> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async add(url: string): Promise<void> {
    this.#told.add(url);
    for (const oldest of this.#told) if (this.#told.size > MOST) this.#told.delete(oldest);
    const { salt, hashes } = await this.#read();
    hashes.add(await hash(salt, url));
    for (const oldest of hashes) if (hashes.size > MOST) hashes.delete(oldest);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      browser.storage.session.set({ [KEY]: { salt, hashes: [...hashes] } }).catch(() => undefined); // then they are looked at again
    }, GATHER);
  }

  async has(url: string): Promise<boolean> {
    if (this.#told.has(url)) return true;
    const { salt, hashes } = await this.#read();
    return hashes.has(await hash(salt, url));
  }

  #read() {
    this.#kept ??= browser.storage.session.get(KEY).then(
      ({ [KEY]: kept }) => readable(kept),
      () => readable(null),
    );
    return this.#kept;
  }
}

function readable(kept: unknown): { salt: string; hashes: Set<string> } {
  const { salt, hashes } = isRecord(kept) ? kept : {};
  if (typeof salt !== 'string' || !Array.isArray(hashes))
    return { salt: crypto.randomUUID(), hashes: new Set() };
  return { salt, hashes: new Set(hashes.map(String)) };
}

async function hash(salt: string, url: string): Promise<string> {
  const text = new TextEncoder().encode(`${salt} ${url}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).subarray(0, 12);
  return btoa(String.fromCharCode(...bytes));
}
