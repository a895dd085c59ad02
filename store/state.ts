import { browser } from '../bridge/browser.ts';
import type { Settings, SettingsState } from '../bridge/protocol.ts';
import { DEFAULTS, defaultsFor, KEYS } from './items.ts';
import { OPEN_KEY, openUntil, PIN_KEY, readLock } from './pin.ts';
import { lastKnown, type Policy, readPolicy } from './policy.ts';
import { copiedSettings, mendStorage } from './second-copy.ts';
import { type Chosen, migrate, readChosen, SETTINGS_KEY, sound } from './stored.ts';

/** Where nothing can be read: the careful end of everything. */
const CAREFUL: Chosen = {
  ...DEFAULTS,
  sensitivity: 'strict',
  cover: 'opaque',
  undecided: 'covered',
};

/** Defaults, then what was chosen, then the policy, which locks. */
export function inForce(chosen: Chosen, policy: Chosen): Settings {
  const choices = { ...chosen, ...policy };
  return { ...defaultsFor(choices), ...choices };
}

export function stateOf(
  chosen: Chosen,
  policy: Policy,
  lock: SettingsState['lock'],
): SettingsState {
  const settings = inForce(chosen, policy.values);
  return {
    settings,
    locked: KEYS.filter((key) => Object.hasOwn(policy.values, key)),
    managed: Object.keys(policy.values).length > 0,
    problems: policy.problems,
    lock: settings.pin === 'policy' ? 'none' : lock,
  };
}

/** Where storage cannot be read: what it last was known to hold. */
async function readCopied(): Promise<Chosen> {
  const copied = await copiedSettings().catch(() => undefined);
  return copied === undefined ? CAREFUL : sound(migrate(copied).chosen);
}

/** The settings in force, and who may change them now. Never throws. */
export async function readState(): Promise<SettingsState> {
  await mendStorage();
  const [chosen, policy, lock] = await Promise.all([
    readChosen().catch(readCopied),
    readPolicy(),
    readLock(),
  ]);
  return stateOf(chosen, policy, lock);
}

/**
 * For frames that cannot wait until the browser says whether there is a policy, which takes Chromium
 * two to five seconds after its start: the last one known, and where it says nothing the careful end
 * of what a policy could. Never laxer than what will be in force, save for a limit of *custom* or the
 * own levels for drawings and video that a policy brings on the first start of all.
 */
export async function readCarefully(): Promise<SettingsState> {
  await mendStorage();
  const [chosen, last] = await Promise.all([readChosen().catch(readCopied), lastKnown()]);
  const careful: Chosen = {
    ...(chosen.sensitivity !== 'custom' && { sensitivity: 'strict', drawings: 'same' }),
    ...(chosen.video !== 'covered' && { video: 'same' }),
    undecided: 'covered',
    showAnyway: 'never',
    sites: [],
  };
  return stateOf({ ...chosen, ...careful }, { values: last, problems: [] }, 'none');
}

const KEPT = [SETTINGS_KEY, PIN_KEY, 'policy'];

/**
 * Calls back with the state after every change of it, whoever made it, also when an opened PIN locks
 * itself while this context lives. For the background and our own pages. Returns the way to stop.
 */
export function watchSettings(listener: (state: SettingsState) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  const untilLocked = async () => {
    const left = (await openUntil().catch(() => 0)) - Date.now();
    clearTimeout(timer);
    if (left > 0) timer = setTimeout(tell, left + 50);
  };
  const tell = async () => {
    newest += 1;
    const mine = newest;
    const state = await readState();
    if (mine !== newest) return; // a later change is on its way
    listener(state);
    untilLocked();
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    const ours =
      area === 'managed' ||
      (area === 'local' && KEPT.some((key) => key in changes)) ||
      (area === 'session' && OPEN_KEY in changes);
    if (ours) tell();
  };
  browser.storage.onChanged.addListener(changed);
  untilLocked();
  return () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(changed);
  };
}
