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

export const SAMPLE_SIDE = 224;
