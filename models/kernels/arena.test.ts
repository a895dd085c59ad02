import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Arena } from './arena.ts';

it('never hands out memory that somebody has', () => {
  const step = fc.oneof(
    fc.record({ take: fc.integer({ min: 1, max: 500 }) }),
    fc.record({ give: fc.nat(9) }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const arena = new Arena(100);
      const held: { at: number; end: number }[] = [];
      for (const one of steps) {
        if ('give' in one) {
          const [piece] = held.splice(one.give, 1);
          if (piece) arena.give(piece.at);
          continue;
        }
        const at = arena.take(one.take);
        expect(at % 16).toBe(0);
        expect(at).toBeGreaterThanOrEqual(100);
        const end = at + one.take;
        for (const other of held) expect(end <= other.at || at >= other.end).toBe(true);
        expect(end).toBeLessThanOrEqual(arena.end);
        held.push({ at, end });
      }
    }),
  );
});

it('uses again what is given back, but never for what is kept', () => {
  const arena = new Arena(0);
  const first = arena.take(64);
  arena.give(first);
  expect(arena.keep(64)).not.toBe(first);
  expect(arena.take(64)).toBe(first);
});
