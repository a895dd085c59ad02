import type { PinReply, SettingsState } from '../bridge/protocol.ts';
import { inTurn } from './in-turn.ts';
import { forgetPin, keepPin, lockNow, openFor, tryPin } from './pin.ts';
import { isStrong } from './pin-rules.ts';
import { readState } from './state.ts';

/** What pages may ask about the PIN. Each answer is given in turn, in the background. */

export function setPin(pin: string, old: string | null): Promise<PinReply> {
  return answer(async (state) => {
    if (!isStrong(pin)) return refuse('weak');
    if (state.lock !== 'none') {
      if (old === null) return refuse('wrong');
      const tried = await tryPin(old);
      if (!tried.right) return refuse(tried.why, tried.waitMs);
    }
    await keepPin(pin);
    await openFor(state.settings.autoLock);
    return null;
  });
}

/** Opens the lock for as long as the settings say. */
export function openWithPin(pin: string): Promise<PinReply> {
  return answer(async (state) => {
    const tried = await tryPin(pin);
    if (!tried.right) return refuse(tried.why, tried.waitMs);
    await openFor(state.settings.autoLock);
    return null;
  });
}

export function removePin(pin: string): Promise<PinReply> {
  return answer(async () => {
    const tried = await tryPin(pin);
    if (!tried.right) return refuse(tried.why, tried.waitMs);
    await forgetPin();
    return null;
  });
}

export function lockAgain(): Promise<SettingsState> {
  return inTurn(async () => {
    await lockNow();
    return readState();
  });
}

type Refused = Extract<PinReply, { done: false }>;

function refuse(why: Refused['why'], waitMs = 0): Refused {
  return { done: false, why, waitMs };
}

function answer(work: (state: SettingsState) => Promise<Refused | null>): Promise<PinReply> {
  return inTurn(async () => {
    try {
      const state = await readState();
      if (state.settings.pin === 'policy') return refuse('policy');
      return (await work(state)) ?? { done: true, state: await readState() };
    } catch {
      return refuse('storage');
    }
  });
}
