import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME_BYTES, MAX_FRAMES, RULES } from './checks.ts';

const checks = Object.values(RULES).flatMap((rules) =>
  Object.entries(rules as Record<string, { check: (body: unknown) => boolean }>),
);
const checkOf = (name: string) => {
  const [, rule] = checks.find(([known]) => known === name) ?? [];
  if (!rule) throw new Error(`no such message: ${name}`);
  return rule.check;
};

/** Anything that a structured clone can carry: typed arrays, holes, cycles are all possible. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
});

/** Objects with the names that messages really have, so that checks get past their first line. */
const named = fc.dictionary(
  fc.constantFrom('rgb', 'bytes', 'url', 'size', 'rank', 'reason', 'kind', 'frame', 'start', 'pin'),
  fc.oneof(anything, fc.webUrl(), fc.integer(), fc.constantFrom('by-hand', 'report', 'flagged')),
);

describe.each(checks)('%s', (_, { check }) => {
  it('says yes or no to whatever comes in, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anything, named), (body) => typeof check(body) === 'boolean'),
      { numRuns: 300 },
    );
  });
});

describe('pixels', () => {
  const check = checkOf('judge:pixels');

  it('are whole frames, one to eight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FRAME_BYTES * 9 }), (length) => {
        const frames = length / FRAME_BYTES;
        const sound = Number.isInteger(frames) && frames >= 1 && frames <= MAX_FRAMES;
        return check({ rgb: new Uint8Array(length), rank: 0 }) === sound;
      }),
      { numRuns: 40 },
    );
    for (let frames = 1; frames <= MAX_FRAMES; frames++)
      expect(check({ rgb: new Uint8Array(frames * FRAME_BYTES), rank: 2 })).toBe(true);
  });
});

describe('an address to download', () => {
  it.each([
    'file:///etc/passwd',
    'data:image/png,',
    'javascript:0',
    'chrome://settings',
    'moz-extension://x/',
    ' http://x/',
    '//x/',
  ])('%s is refused', (url) => {
    expect(checkOf('judge:url')({ url, size: null, rank: 0 })).toBe(false);
  });
});
