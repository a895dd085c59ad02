import { browser } from '../bridge/browser.ts';
import { isRecord } from '../bridge/checks.ts';

/** A child asks to see a covered picture. Lives in `storage.session`: no longer than the browser. */
export interface Ask {
  readonly tab: number;
  readonly token: string;
}

const KEY = 'asks';
/** Older ones go; nobody has so many windows open. */
const MOST = 20;

type Asks = Record<string, unknown>;

async function readAsks(): Promise<Asks> {
  const asks = (await browser.storage.session.get(KEY))[KEY];
  return isRecord(asks) ? asks : {};
}

/** Returns the number under which `takeAsk` finds it. Hard to guess is not needed: only our pages ask. */
export async function keepAsk(ask: Ask): Promise<number> {
  const asks = Object.entries(await readAsks()).slice(1 - MOST);
  const number = Math.max(0, ...asks.map(([key]) => Number(key))) + 1;
  const kept = Object.fromEntries([...asks, [String(number), ask]]);
  await browser.storage.session.set({ [KEY]: kept });
  return number;
}

export async function readAsk(number: number): Promise<Ask | null> {
  const ask = (await readAsks())[String(number)];
  if (!isRecord(ask) || typeof ask.tab !== 'number' || typeof ask.token !== 'string') return null;
  return { tab: ask.tab, token: ask.token };
}

export async function dropAsk(number: number): Promise<void> {
  const { [String(number)]: _, ...others } = await readAsks();
  await browser.storage.session.set({ [KEY]: others });
}
