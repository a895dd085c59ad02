import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemType, misfit, SETTING_TYPES } from './setting-types.ts';

const anything = fc.anything({ withBigInt: true, withDate: true, withSparseArray: true });
const each = Object.entries(SETTING_TYPES);

/** Values that fit a type, made by the type itself. */
function sound(type: ItemType): fc.Arbitrary<unknown> {
  switch (type.is) {
    case 'choice':
      return fc.constantFrom(...type.of);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: type.from, max: Math.min(type.to, 2 ** 31) });
    case 'number':
      return fc.double({ min: type.from, max: type.to, noNaN: true });
    case 'text':
      return type.pattern
        ? fc.stringMatching(new RegExp(type.pattern)).filter(({ length }) => length <= type.most)
        : fc.string({ maxLength: type.most });
    case 'host':
      return fc.domain();
    case 'list':
      return fc.array(sound(type.of), {
        minLength: type.least ?? 0,
        maxLength: Math.min(type.most, 5),
      });
    case 'record':
      return fc.record(
        Object.fromEntries(Object.entries(type.of).map(([key, of]) => [key, sound(of)])),
      );
    case 'or-null':
      return fc.option(sound(type.of), { nil: null });
  }
}

describe.each(each)('%s', (_, type) => {
  it('takes every value of its type', () => {
    fc.assert(fc.property(sound(type), (value) => misfit(type, value) === null));
  });

  it('says what is wrong with anything else, and never throws', () => {
    fc.assert(
      fc.property(anything, (value) => [null, 'type', 'range'].includes(misfit(type, value))),
    );
  });

  it('takes nothing beside what it names: one field more is one too many', () => {
    if (type.is !== 'list' || type.of.is !== 'record') return;
    const { of } = type;
    fc.assert(
      fc.property(sound(of), fc.string(), anything, (value, key, extra) => {
        fc.pre(!Object.hasOwn(of.of, key));
        const more = { ...(value as object), [key]: extra };
        return Object.hasOwn(more, key) ? misfit(of, more) === 'type' : true;
      }),
    );
  });
});

it('never takes what only looks like a number', () => {
  const type = SETTING_TYPES.autoLock;
  for (const value of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '5',
    5.5,
    5n,
    [5],
    { valueOf: () => 5 },
  ])
    expect(misfit(type, value), String(value)).not.toBeNull();
});
