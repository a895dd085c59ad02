import { browser } from '../bridge/browser.ts';
import { isRecord } from '../bridge/checks.ts';

/** A child asks to see a covered picture. Lives in `storage.session`: no longer than the browser. */
export interface Ask {
  readonly tab: number;
  readonly token: string;
  /** ms since 1970 */
  readonly at: number;
}

const KEY = 'asks';
/** Older ones go; nobody has so many windows open. */
const MOST = 20;
/** A question that was left lying is not answered the next day. */
const FRESH_MS = 10 * 60_000;

type Asks = Record<string, unknown>;

async function readAsks(): Promise<Asks> {
  const asks = (await browser.storage.session.get(KEY))[KEY];
  return isRecord(asks) ? asks : {};
}

/**
 * Returns the number under which `readAsk` finds it, and forgets what the same tab asked before. Hard to
 * guess is not needed: only our pages ask.
 */
export async function keepAsk({ tab, token }: Omit<Ask, 'at'>): Promise<number> {
  const before = Object.entries(await readAsks());
  const asks = before.filter(([, other]) => isRecord(other) && other.tab !== tab).slice(1 - MOST);
  const number = Math.max(0, ...before.map(([key]) => Number(key))) + 1;
  const ask: Ask = { tab, token, at: Date.now() };
  const kept = Object.fromEntries([...asks, [String(number), ask]]);
  await browser.storage.session.set({ [KEY]: kept });
  return number;
}

export async function readAsk(number: number): Promise<Ask | null> {
  const ask = (await readAsks())[String(number)];
  if (!isRecord(ask)) return null;
  const { tab, token, at } = ask;
  if (typeof tab !== 'number' || typeof token !== 'string' || typeof at !== 'number') return null;
  const age = Date.now() - at;
  return age >= 0 && age < FRESH_MS ? { tab, token, at } : null;
}

export async function dropAsk(number: number): Promise<void> {
  const { [String(number)]: _, ...others } = await readAsks();
  await browser.storage.session.set({ [KEY]: others });
}
