import { inTime } from './in-time.ts';
import * as inOffscreenDocument from './judge-host.chrome.ts';
import * as inBackgroundPage from './judge-host.firefox.ts';
import { send } from './messenger.ts';
import type { JudgeStatus } from './protocol.ts';

const host = import.meta.env.FIREFOX ? inBackgroundPage : inOffscreenDocument;

/** Resolves when the judge page is there and listens. Cheap when it already is. For the background. */
export const ensureJudge: () => Promise<void> = host.ensureJudge;

/** ms for one word from the judge's page. Its thread may be decoding a very large picture. */
const PATIENCE = 30_000;
let waking: Promise<JudgeStatus> | undefined;

/**
 * Wakes the judge and says how it is. A page that is there and does not answer, because its script did
 * not load or its thread hangs, is replaced once. Rejects when the new one does not answer either.
 */
export function wakeJudge(): Promise<JudgeStatus> {
  waking ??= wake().finally(() => {
    waking = undefined;
  });
  return waking;
}

async function wake(): Promise<JudgeStatus> {
  await host.ensureJudge();
  try {
    return await ask();
  } catch {
    await host.closeJudge();
    await host.ensureJudge();
    return ask();
  }
}

function ask(): Promise<JudgeStatus> {
  return inTime(send('judge', 'judge:status', null), PATIENCE, 'the judge does not answer');
}
