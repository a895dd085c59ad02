import { browser } from '../bridge/browser.ts';
import { isRecord } from '../bridge/checks.ts';
import { affordableIterations, hashPin, isPinRecord, matches, type PinRecord } from './pin-hash.ts';
import { type Tries, waitLeft } from './pin-rules.ts';

export const PIN_KEY = 'pin';
export const TRIES_KEY = 'pinTries';
/** In `storage.session`, which ends with the browser. */
export const OPEN_KEY = 'pinOpen';

export type Lock = 'none' | 'locked' | 'open';
export type Try = { right: true } | { right: false; why: 'wrong' | 'wait'; waitMs: number };

/** `performance.now()` of the last wrong try, while this context lives: a clock that cannot be set. */
let lastWrong: number | null = null;

/** Whether a PIN is set, and opened. Where that cannot be read, it counts as locked. */
export async function readLock(): Promise<Lock> {
  try {
    const pin = (await browser.storage.local.get(PIN_KEY))[PIN_KEY];
    if (pin === undefined) return 'none';
    return (await openUntil()) > Date.now() ? 'open' : 'locked';
  } catch {
    return 'locked';
  }
}

/** ms since 1970 when an opened PIN locks itself; 0: it is not open. */
export async function openUntil(): Promise<number> {
  const open = (await browser.storage.session.get(OPEN_KEY))[OPEN_KEY];
  if (!isRecord(open) || typeof open.from !== 'number' || typeof open.until !== 'number') return 0;
  return Date.now() >= open.from ? open.until : 0; // a clock set back does not keep it open
}

/** Looks at a PIN, unless there is a wait. Each try is written down before it is looked at. In turn. */
export async function tryPin(pin: string): Promise<Try> {
  const record = (await browser.storage.local.get(PIN_KEY))[PIN_KEY];
  if (record === undefined) return { right: true };
  const tries = await readTries();
  const now = Date.now();
  const left = waitLeft(tries, now, sinceLastWrong());
  if (left > 0) {
    if (now < tries.at) await writeTries({ ...tries, at: now }); // the wait starts anew
    return { right: false, why: 'wait', waitMs: left };
  }
  const counted: Tries = { wrong: tries.wrong + 1, at: now };
  await writeTries(counted);
  lastWrong = performance.now();
  // A damaged record opens to nobody: only who owns the computer can start anew (docs/caregivers.md).
  if (isPinRecord(record) && (await matches(pin, record))) {
    await browser.storage.local.remove(TRIES_KEY);
    lastWrong = null;
    return { right: true };
  }
  return { right: false, why: 'wrong', waitMs: waitLeft(counted, now) };
}

/** Keeps this PIN from now on. */
export async function keepPin(pin: string): Promise<void> {
  const record: PinRecord = await hashPin(pin, await affordableIterations());
  await browser.storage.local.set({ [PIN_KEY]: record });
}

export async function openFor(minutes: number): Promise<void> {
  const from = Date.now();
  await browser.storage.session.set({ [OPEN_KEY]: { from, until: from + minutes * 60_000 } });
}

export async function lockNow(): Promise<void> {
  await browser.storage.session.remove(OPEN_KEY);
}

export async function forgetPin(): Promise<void> {
  await browser.storage.local.remove([PIN_KEY, TRIES_KEY]);
  await lockNow();
}

function sinceLastWrong(): number {
  return lastWrong === null ? Number.POSITIVE_INFINITY : performance.now() - lastWrong;
}

async function readTries(): Promise<Tries> {
  const tries = (await browser.storage.local.get(TRIES_KEY))[TRIES_KEY];
  const { wrong, at } = isRecord(tries) ? tries : {};
  const isCount = typeof wrong === 'number' && wrong >= 0 && Number.isFinite(wrong);
  return { wrong: isCount ? wrong : 0, at: typeof at === 'number' ? at : 0 };
}

async function writeTries(tries: Tries): Promise<void> {
  await browser.storage.local.set({ [TRIES_KEY]: tries });
}
