import { browser } from './browser.ts';
import { isRecord } from './checks.ts';

/** Kept at most; the oldest go first. */
const MOST = 5000;
const KEY = 'movingFiles';

/**
 * Addresses whose files move, as salted hashes in the session's storage (memory only): the event page
 * sleeps after half a minute and forgets the files, the browser keeps showing them out of its memory and
 * tells nobody, and then the first frame must not speak for the whole.
 */
export class MovingAddresses {
  #kept: Promise<{ salt: string; hashes: Set<string> }> | undefined;

  async add(address: string): Promise<void> {
    const { salt, hashes } = await this.#read();
    const own = await hash(salt, address);
    if (hashes.has(own)) return;
    hashes.add(own);
    for (const oldest of hashes) if (hashes.size > MOST) hashes.delete(oldest);
    await browser.storage.session
      .set({ [KEY]: { salt, hashes: [...hashes] } })
      .catch(() => undefined); // known to this context all the same
  }

  async has(address: string): Promise<boolean> {
    const { salt, hashes } = await this.#read();
    return hashes.has(await hash(salt, address));
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

async function hash(salt: string, address: string): Promise<string> {
  const text = new TextEncoder().encode(`${salt} ${address}`);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).subarray(0, 12);
  return btoa(String.fromCharCode(...bytes));
}
