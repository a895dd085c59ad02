import type { Sensitivity } from '../models/verdict.ts';

/**
 * A drawing in the package, 224×224; scripts/build/samples.ts draws it. The list stands apart from
 * samples.ts, so that the build may read it without a browser.
 */
export interface Sample {
  /** a drawing and its seed of scripts/fixtures/pictures.ts */
  readonly name: string;
  /** what the model must say of it at *balanced*, with a wide margin (models/samples.test.ts) */
  readonly flagged: boolean;
}

/** Everyday drawings, and abstract heaps of ellipses that the model happens to flag. */
export const SELF_TEST: readonly Sample[] = [
  { name: 'hills-1', flagged: false },
  { name: 'ellipses-83', flagged: true },
  { name: 'cat-1', flagged: false },
  { name: 'ellipses-65', flagged: true },
  { name: 'sea-1', flagged: false },
  { name: 'ellipses-4', flagged: true },
];

/**
 * The drawings of the settings page's live preview, from everyday ones to those that every level covers:
 * by the model's own numbers (models/samples.test.ts) three are covered only at *strict*, two from
 * *balanced* on, two always.
 */
export const PREVIEW: readonly { readonly name: string; readonly from: 'never' | Sensitivity }[] = [
  { name: 'hills-1', from: 'never' },
  { name: 'fish-1', from: 'never' },
  { name: 'flowers-3', from: 'never' },
  { name: 'street-2', from: 'never' },
  { name: 'balloons-1', from: 'never' },
  { name: 'ellipses-279', from: 'strict' },
  { name: 'ellipses-224', from: 'strict' },
  { name: 'ellipses-243', from: 'strict' },
  { name: 'ellipses-40', from: 'balanced' },
  { name: 'ellipses-268', from: 'balanced' },
  { name: 'ellipses-2', from: 'relaxed' },
  { name: 'ellipses-83', from: 'relaxed' },
];

export const SAMPLE_SIDE = 224;
