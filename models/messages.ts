import type { Opinion } from './verdict.ts';

/** Page to worker: one frame. The worker answers each before the next is sent. */
export interface ToWorker {
  readonly rgb: Uint8Array;
}

/**
 * Worker to page: `ready` or `down` once, then one `judged` or `failed` for each frame. `loading`, before
 * one of these, once: the second model is wanted, which takes longer than a frame.
 */
export type FromWorker =
  | { readonly kind: 'ready'; readonly backend: string }
  | { readonly kind: 'down'; readonly why: 'damaged' | 'failed'; readonly error: string }
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'judged';
      readonly opinion: Opinion;
      readonly tensors: number;
      readonly bytes: number;
    }
  | { readonly kind: 'failed'; readonly error: string };
