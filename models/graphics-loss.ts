import type { Engine } from './engine.ts';
import type { Scores } from './verdict.ts';

/**
 * The engine, whose answer is an error as soon as its graphics context is lost, and from then on.
 * TF.js itself falls silent then, and a picture would wait for the watchdog. `onLoss` is handed what
 * to call when it happens.
 */
export function failOnLoss(engine: Engine, onLoss: (tell: () => void) => void): Engine {
  const lost = new Error('the graphics context is lost');
  let isLost = false;
  let refuse: ((error: Error) => void) | undefined;
  onLoss(() => {
    isLost = true;
    refuse?.(lost);
  });
  const unlessLost = (ask: Engine['judge']) => (rgb: Uint8Array) =>
    new Promise<Scores>((resolve, reject) => {
      if (isLost) return reject(lost);
      refuse = reject;
      ask(rgb).then(resolve, reject);
    });
  return { ...engine, judge: unlessLost(engine.judge), second: unlessLost(engine.second) };
}
