import type { Scores } from './verdict.ts';

/** Side of the model's input in pixels, and bytes of one frame: RGB, one byte a channel, row by row. */
export const SIDE = 224;
export const FRAME_BYTES = SIDE * SIDE * 3;

/** A started classifier. One frame at a time; it is never called again before it has answered. */
export interface Engine {
  /** Which code computes, for the status page: `kernels-relaxed-simd`, `tfjs-wasm-simd`, … */
  readonly backend: string;
  /** Probabilities of one frame of {@link FRAME_BYTES} bytes; rejects where one is not from 0 to 1. */
  judge(rgb: Uint8Array): Promise<Scores>;
  /** The same by the second model, which is loaded when it is first asked. May reject where `judge` works. */
  second(rgb: Uint8Array): Promise<Scores>;
  /** Memory it holds, to prove that it stays flat. */
  usage(): { readonly tensors: number; readonly bytes: number };
}
