import { FRAME_BYTES } from './engine.ts';
import type { Model } from './files.ts';
import type { Scores } from './verdict.ts';

/** A fixed pattern that every engine is asked first, on every machine. */
export function probeFrame(): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array(FRAME_BYTES);
  for (let at = 0; at < FRAME_BYTES; at += 1) rgb[at] = (at * 7) % 251;
  return rgb;
}

/** What nsfwjs answers to it (models/parity.test.ts). */
const EXPECTED: Readonly<Record<Model, Scores>> = {
  first: [0.2654277, 0.0858656, 0.6148165, 0.0050273, 0.0288629],
  second: [0.5853499, 0.0253479, 0.3768796, 0.0094123, 0.0030103],
};

/** Largest difference allowed between this machine's arithmetic and nsfwjs'. */
const TOLERANCE = 0.01;

/** Whether a model's answer to {@link probeFrame} is right. A driver or processor may be broken. */
export function isRight(scores: Scores, model: Model, tolerance = TOLERANCE): boolean {
  return scores.every((score, n) => Math.abs(score - (EXPECTED[model][n] as number)) < tolerance);
}
