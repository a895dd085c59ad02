import { browser } from '../bridge/browser.ts';
import { isRecord } from '../bridge/checks.ts';
import type { PolicyProblem, Settings } from '../bridge/protocol.ts';
import { type ItemType, misfit } from '../bridge/setting-types.ts';
import { ITEMS } from './items.ts';
import { tidy } from './tidy.ts';

export interface Policy {
  readonly values: Partial<Settings>;
  readonly problems: readonly PolicyProblem[];
}

const KEY = 'policy';
/**
 * ms. Chromium may say `{}` when it starts and give the policy 1.6–2.8 s later. For so long the last
 * one known stays in force; it goes when the browser still has none afterwards, or says that it went.
 */
const GRACE = 20_000;

/**
 * The policy in force. The only reader of `storage.managed`. Each value is checked by itself; one that
 * is unknown, of a wrong type or out of range is not used and is listed, and the last sound one for its
 * key stays: a slip of an administrator never loosens anything.
 */
export async function readPolicy(): Promise<Policy> {
  const [given, last] = await Promise.all([fromBrowser(), lastKnown()]);
  if (given === null) return { values: last, problems: [] };
  return checked(given, last);
}

/** Checks what a browser gives, key by key. `last`: the values to keep where the new one is unsound. */
export function checked(given: Readonly<Record<string, unknown>>, last: Partial<Settings>): Policy {
  const problems: PolicyProblem[] = [];
  const values: Partial<Record<keyof Settings, unknown>> = {};
  for (const [key, raw] of Object.entries(given)) {
    if (!isKey(key)) {
      problems.push({ key, why: 'unknown' });
      continue;
    }
    const { type } = ITEMS[key];
    const value = withoutUnsound(key, type, tidy(type, raw), problems);
    const why = misfit(type, value);
    if (why) problems.push({ key, why });
    else values[key] = value;
    if (why && Object.hasOwn(last, key)) values[key] = last[key];
  }
  return { values: values as Partial<Settings>, problems };
}

function isKey(key: string): key is keyof Settings {
  return Object.hasOwn(ITEMS, key);
}

/** A list of any length loses its unsound entries only. */
function withoutUnsound(key: string, type: ItemType, value: unknown, problems: PolicyProblem[]) {
  const list = type.is === 'or-null' ? type.of : type;
  if (list.is !== 'list' || list.least !== undefined || !Array.isArray(value)) return value;
  return value.filter((one, n) => {
    const why = misfit(list.of, one);
    if (why) problems.push({ key: `${key}[${n}]`, why });
    return why === null;
  });
}

/** Null: the browser says that there is none, which may be too early to believe. */
async function fromBrowser(): Promise<Record<string, unknown> | null> {
  // Firefox rejects with "Managed storage manifest not found" where there is no policy.
  const given: unknown = await browser.storage.managed?.get().catch(() => null);
  return isRecord(given) && Object.keys(given).length > 0 ? given : null;
}

/** What the policy said when it was last seen. */
export async function lastKnown(): Promise<Partial<Settings>> {
  const kept = (await browser.storage.local.get(KEY).catch(() => ({})))[KEY as never] as unknown;
  return isRecord(kept) ? checked(kept, {}).values : {};
}

async function remember(values: Partial<Settings>): Promise<void> {
  if (JSON.stringify(values) === JSON.stringify(await lastKnown())) return;
  await browser.storage.local.set({ [KEY]: values }).catch(() => undefined);
}

/**
 * For the background: keeps the last known policy. When the browser starts without one, it is asked
 * again before the last known one goes.
 */
export function watchPolicy(): void {
  const keep = async () => {
    const given = await fromBrowser();
    await remember(given === null ? {} : checked(given, await lastKnown()).values);
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') keep();
  });
  fromBrowser().then((given) => {
    if (given !== null) keep();
    else setTimeout(keep, GRACE);
  });
}
