import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../bridge/protocol.ts';
import { misfit } from '../bridge/setting-types.ts';

vi.mock('../bridge/browser.ts', () => import('../tests/support/fake-storage.ts'));
const { checked } = await import('./policy.ts');
const { readFile } = await import('./transfer.ts');
const { migrate, sound, VERSION } = await import('./stored.ts');
const { ITEMS, KEYS } = await import('./items.ts');

const names = fc.oneof(
  fc.constantFrom<string>(...KEYS, '__proto__', 'constructor', 'toString', 'version', 'chosen'),
  fc.string(),
);
const value = fc.oneof(
  fc.anything({ withSparseArray: true, withNullPrototype: true }),
  fc.constantFrom('relaxed', 'calm', 'shown', 'boat-green', '*', 'games.example', 1, 60, null, []),
  fc.array(fc.record({ host: fc.domain(), pausedUntil: fc.integer() }, { requiredKeys: [] })),
);
const given = fc.dictionary(names, value);

function allFit(values: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(values).every(
    ([key, one]) =>
      Object.hasOwn(ITEMS, key) && misfit(ITEMS[key as keyof Settings].type, one) === null,
  );
}

describe('whatever a policy holds', () => {
  it('only sound values are used, and every other key is listed', () => {
    fc.assert(
      fc.property(given, (policy) => {
        const { values, problems } = checked(policy, {});
        const listed = problems.map(({ key }) => key.replace(/[[.].*$/s, ''));
        const known = Object.keys(policy).filter((key) => !key.includes('[') && !key.includes('.'));
        return (
          allFit(values) && known.every((key) => Object.hasOwn(values, key) || listed.includes(key))
        );
      }),
    );
  });

  it('a slip never takes away the last sound value', () => {
    const last = { sensitivity: 'strict', showAnyway: 'never', video: 'covered' } as const;
    fc.assert(
      fc.property(given, (policy) => {
        const { values } = checked(policy, last);
        return Object.keys(last).every(
          (key) => !Object.hasOwn(policy, key) || Object.hasOwn(values, key),
        );
      }),
    );
  });
});

describe('whatever was stored', () => {
  it('only sound values are used', () => {
    fc.assert(
      fc.property(fc.oneof(value, given, fc.record({ version: value, chosen: given })), (raw) => {
        const stored = migrate(raw);
        const chosen = sound(stored.chosen);
        const school = KEYS.filter((key) => ITEMS[key].scope === 'school');
        return (
          stored.version >= VERSION &&
          allFit(chosen) &&
          school.every((key) => !Object.hasOwn(chosen, key))
        );
      }),
    );
  });
});

describe('whatever file is imported', () => {
  const file = fc.record(
    { format: fc.constantFrom('o-xanh settings', 'other'), version: value, chosen: given },
    { requiredKeys: ['format'] },
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    file.map((one) => JSON.stringify(one, (_, inner) => (typeof inner === 'bigint' ? 0 : inner))),
    given.map((chosen) => {
      const plain = JSON.stringify({ format: 'o-xanh settings', version: VERSION, chosen });
      return plain.replace('"chosen"', '"__proto__":{"showAnyway":"calm"},"chosen"');
    }),
  );

  it('it is refused, or all of it is sound and ours', () => {
    fc.assert(
      fc.property(text, (written) => {
        const read = readFile(written);
        return typeof read === 'string' || allFit(read);
      }),
    );
  });

  it('cut short anywhere it is refused', () => {
    const whole = JSON.stringify({
      format: 'o-xanh settings',
      version: VERSION,
      chosen: { sensitivity: 'relaxed', mark: 'kite-blue' },
    });
    expect(readFile(whole)).toEqual({ sensitivity: 'relaxed', mark: 'kite-blue' });
    for (let length = 0; length < whole.length; length += 1)
      expect(readFile(whole.slice(0, length))).toBe('damaged');
  });
});
