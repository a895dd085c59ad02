import type { Engine } from './engine.ts';
import { isRight, probeFrame } from './probe-frame.ts';
import { isNear, type Opinion, type Scores } from './verdict.ts';

/** ms for the second model to load; a picture waits for it. */
const PATIENCE = 5000;

/**
 * What both models say of a frame, the second only where it counts. It is loaded when it is first asked,
 * and trusted, as the first is, only after a right answer to the probe. Where it fails the first decides
 * alone: the answer then has no `second`. Rejects only where the first does. `onLoading`: it begins to load.
 */
export function opinions(engine: Engine, onLoading: () => void, patience = PATIENCE) {
  let trusted: Promise<boolean> | undefined;
  async function second(rgb: Uint8Array): Promise<Scores | undefined> {
    if (!trusted) onLoading();
    trusted ??= engine.second(probeFrame()).then((scores) => isRight(scores, 'second'));
    const isTrusted = await Promise.race([trusted, after(patience)]);
    if (!isTrusted) return undefined;
    return sound(await engine.second(rgb));
  }
  return async (rgb: Uint8Array): Promise<Opinion> => {
    const scores = sound(await engine.judge(rgb));
    if (!isNear(scores)) return { scores };
    const other = await second(rgb).catch(() => undefined);
    return other ? { scores, second: other } : { scores };
  };
}

/** An engine answers with numbers from 0 to 1. Throws where they make no whole: a lost graphics context answers zeros. */
function sound(scores: Scores): Scores {
  const sum = scores.reduce((all, p) => all + p, 0);
  if (!(Math.abs(sum - 1) <= 0.01)) throw new Error('nonsense'); // nor does NaN
  return scores;
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false));
}
