import { browser } from '../bridge/browser.ts';
import type { EraseReply } from '../bridge/protocol.ts';
import { database } from './db.ts';
import { inTurn } from './in-turn.ts';
import { lockNow } from './pin.ts';
import { eraseCopies, markStorage } from './second-copy.ts';
import { readState } from './state.ts';
import { eraseVerdicts } from './verdict-cache.ts';

/** As on the day of the installation: settings, PIN, verdicts, counts, progress. A policy stays. */
export function eraseEverything(db = database()): Promise<EraseReply> {
  return inTurn(async () => {
    const { lock, settings } = await readState();
    if (settings.pin === 'policy') return { done: false, why: 'policy' };
    if (lock === 'locked') return { done: false, why: 'pin' };
    try {
      await eraseCopies(db); // first, or a crash in between would bring everything back
      await Promise.all([eraseVerdicts(db), db.counts.clear(), db.progress.clear()]);
      const kept = Object.keys(await browser.storage.local.get(null));
      await browser.storage.local.remove(kept.filter((key) => key !== 'policy'));
      await markStorage();
      await lockNow();
      return { done: true };
    } catch {
      return { done: false, why: 'storage' };
    }
  });
}
