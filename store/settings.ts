import type { SetReply, Settings, SettingsState } from '../bridge/protocol.ts';
import { mayPause } from '../bridge/sites.ts';
import { inTurn } from './in-turn.ts';
import { ITEMS, loosened } from './items.ts';
import { readPolicy } from './policy.ts';
import { readState, stateOf } from './state.ts';
import { type Chosen, readChosen, sound, writeChosen } from './stored.ts';

export { readState, watchSettings } from './state.ts';

/** Writes all of a change or nothing of it. Only in the background. */
export function writeSettings(change: Partial<Settings>): Promise<SetReply> {
  return inTurn(async () => {
    const { settings, locked } = await readState();
    const fresh = Object.entries(change).filter(
      ([key, value]) => !isSame(value, settings[key as keyof Settings]),
    );
    const keys = fresh.map(([key]) => key as keyof Settings);
    if (keys.some((key) => locked.includes(key) || ITEMS[key].scope === 'school'))
      return { done: false, why: 'policy', state: await readState() };
    return replaceChosen((chosen) => ({ ...chosen, ...sound(Object.fromEntries(fresh)) }));
  });
}

/** Puts other choices in the place of those so far, if that is allowed now. In turn. */
export async function replaceChosen(next: (chosen: Chosen) => Chosen): Promise<SetReply> {
  const before = await readState();
  try {
    const chosen = next(await readChosen());
    const after = stateOf(chosen, await readPolicy(), before.lock);
    const why = refusal(before, after);
    if (why) return { done: false, why, state: before };
    await writeChosen(chosen);
    return { done: true, state: await readState() };
  } catch {
    return { done: false, why: 'storage', state: before };
  }
}

/** Tightening is free. */
function refusal(before: SettingsState, after: SettingsState): 'policy' | 'pin' | null {
  const now = Date.now();
  const paused = after.settings.sites.filter((rule) => {
    const was = before.settings.sites.find(({ host }) => host === rule.host)?.pausedUntil ?? 0;
    return Math.max(rule.pausedUntil ?? 0, now) > Math.max(was, now);
  });
  if (paused.some(({ host }) => !mayPause(host, after))) return 'policy';
  if (loosened(before.settings, after.settings, now).length === 0) return null;
  if (before.settings.pin === 'policy') return 'policy';
  return before.lock === 'locked' ? 'pin' : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
