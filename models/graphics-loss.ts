import type { Engine } from './engine.ts';

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
  return {
    ...engine,
    judge: (rgb) =>
      new Promise((resolve, reject) => {
        if (isLost) return reject(lost);
        refuse = reject;
        engine.judge(rgb).then(resolve, reject);
      }),
  };
}
