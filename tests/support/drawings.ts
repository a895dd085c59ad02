import type { Buffer } from 'node:buffer';
import { type DrawingKind, draw, isDrawingKind } from '../../scripts/fixtures/pictures.ts';
import { apng, png } from '../../scripts/fixtures/png.ts';

const made = new Map<string, Buffer>();

/** A drawing as PNG, drawn once. `undefined`: no such kind. */
export function picture(
  kind: string,
  seed: number,
  width: number,
  height: number,
): Buffer | undefined {
  if (!isDrawingKind(kind)) return undefined;
  return once(`${kind} ${seed} ${width} ${height}`, () => png(draw(kind, seed, width, height)));
}

/** Three frames of half a second; only the middle one is the drawing that the model flags. */
export function moving(seed: number, width: number, height: number): Buffer {
  const frame = (kind: DrawingKind, n: number) => draw(kind, n, width, height);
  return once(`moving ${seed} ${width} ${height}`, () =>
    apng([frame('hills', 1), frame('ellipses', seed), frame('hills', 2)], 500),
  );
}

function once(key: string, make: () => Buffer): Buffer {
  const file = made.get(key) ?? make();
  made.set(key, file);
  return file;
}
