import { FRAME_BYTES, SIDE } from './engine.ts';

/**
 * A drawn picture for tests: soft ellipses over a gradient with a little
 * noise, different for every seed, always the same for one. RGB, 224×224.
 */
export function seededFrame(seed: number): Uint8Array<ArrayBuffer> {
  const next = random(seed);
  const colour = () => [next() * 255, next() * 255, next() * 255] as const;
  const [top, bottom] = [colour(), colour()];
  const ellipses = Array.from({ length: 3 + Math.floor(next() * 12) }, () => ({
    x: next() * SIDE,
    y: next() * SIDE,
    rx: (0.05 + next() * 0.3) * SIDE,
    ry: (0.05 + next() * 0.3) * SIDE,
    colour: colour(),
  }));
  const noise = next() * 24;
  const rgb = new Uint8Array(FRAME_BYTES);
  for (let at = 0; at < FRAME_BYTES; at += 1) {
    const pixel = Math.floor(at / 3);
    const [x, y, c] = [pixel % SIDE, Math.floor(pixel / SIDE), (at % 3) as 0 | 1 | 2];
    let value = top[c] + ((bottom[c] - top[c]) * y) / SIDE;
    for (const e of ellipses) {
      const cover = Math.max(0, 1 - ((x - e.x) / e.rx) ** 2 - ((y - e.y) / e.ry) ** 2);
      value += (e.colour[c] - value) * Math.min(1, cover * 2);
    }
    rgb[at] = Math.max(0, Math.min(255, value + (next() - 0.5) * noise));
  }
  return rgb;
}

/** Numbers in 0..1 (a linear congruential generator, Numerical Recipes). */
function random(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
