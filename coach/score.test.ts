import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Find } from '../guides/guide.ts';
import { BUTTON, ROW } from '../guides/steps.ts';
import * as words from '../guides/words.ts';
import { ENOUGH, type Facts, SURE, score, wantedOf } from './score.ts';

const PAGE: Facts['where'] = {
  step: 0,
  distance: 20,
  other: false,
  outside: false,
  layer: 'none',
  latest: true,
};
const LAYER: Facts['where'] = { ...PAGE, layer: 'new-layer' };

const dots = wantedOf({ roles: BUTTON, names: words.MORE, where: 'item' }, 'dots', false);
const report = wantedOf(
  { roles: ROW, names: { vi: ['Báo cáo bài viết'], en: ['Report post'] }, where: 'layer' },
  undefined,
  true,
);

function facts(change: Partial<Facts>): Facts {
  return {
    name: 'Xem thêm',
    role: 'button',
    attribute: false,
    words: false,
    opens: false,
    where: PAGE,
    ...change,
  };
}

describe('a menu button without words', () => {
  it('is preferred to the same words written out in the post', () => {
    expect(score(facts({}), dots)).toBeGreaterThan(SURE);
    expect(score(facts({ words: true }), dots)).toBeLessThan(SURE);
  });

  it('counts by its sign alone where it has no name', () => {
    for (const name of ['⋯', '...', '•••', '︙'])
      expect(score(facts({ name }), dots)).toBeGreaterThan(ENOUGH);
    expect(score(facts({ name: '+' }), dots)).toBe(0);
    expect(score(facts({ name: '' }), dots)).toBe(0);
  });

  it('is not the one of another post, and rather the one nearest to the picture', () => {
    expect(score(facts({ where: { ...PAGE, other: true } }), dots)).toBeLessThan(ENOUGH);
    const further = facts({ where: { ...PAGE, step: 1 } });
    expect(score(facts({}), dots)).toBeGreaterThan(score(further, dots));
    const away = facts({ where: { ...PAGE, distance: 900 } });
    expect(score(facts({}), dots)).toBeGreaterThan(score(away, dots));
  });
});

describe('a row of a menu', () => {
  const row = (change: Partial<Facts>) =>
    facts({ name: 'Báo cáo bài viết', role: 'menuitem', where: LAYER, ...change });

  it('counts in either language, with or without a role', () => {
    expect(score(row({}), report)).toBeGreaterThan(SURE);
    expect(score(row({ name: 'Report post' }), report)).toBeGreaterThan(SURE);
    expect(score(row({ role: null }), report)).toBeGreaterThan(ENOUGH);
    expect(score(row({ role: 'heading' }), report)).toBe(0);
  });

  it('does not count before anything was opened', () => {
    expect(score(row({ where: PAGE }), report)).toBe(0);
    expect(score(row({ where: { ...PAGE, layer: 'open' } }), report)).toBeGreaterThan(ENOUGH);
  });

  it('gains by an attribute that was seen in the real page, but not without its words', () => {
    const withAttribute: Find = { ...report.find, attributes: ['[data-testid=report]'] };
    const wanted = wantedOf(withAttribute, undefined, true);
    const known = row({ role: null, attribute: true });
    expect(score(known, wanted)).toBeGreaterThan(score(row({ role: null }), wanted));
    expect(score(row({ name: 'Save', attribute: true }), wanted)).toBe(0);
  });
});

describe('whatever a page holds', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        'Báo cáo',
        'Report',
        '⋯',
        'Bỏ báo cáo',
        'Quảng cáo',
        'x'.repeat(2000),
        'Xem thêm báo cáo',
      ],
    ),
  );
  const where = fc.record({
    step: fc.nat({ max: 50 }),
    distance: fc.double({ min: 0, max: 1e7, noNaN: true }),
    other: fc.boolean(),
    layer: fc.constantFrom('new-layer', 'new', 'open', 'none'),
    latest: fc.boolean(),
  });
  const any: fc.Arbitrary<Facts> = fc.record({
    name: anyName,
    role: fc.option(fc.oneof(fc.constantFrom('button', 'link', 'menuitem'), fc.string())),
    attribute: fc.boolean(),
    words: fc.boolean(),
    opens: fc.boolean(),
    where: where as fc.Arbitrary<Facts['where']>,
  });
  const wanted = fc.constantFrom(dots, report);

  it('a score is between nothing and one', () => {
    fc.assert(
      fc.property(any, wanted, (facts, step) => {
        const found = score(facts, step);
        return found >= 0 && found <= 1;
      }),
    );
  });

  it('no control of another post is ever pointed at, nor one outside of what the child opened', () => {
    fc.assert(
      fc.property(any, (facts) => {
        const beside: Facts = { ...facts, where: { ...facts.where, layer: 'none' } };
        expect(score({ ...beside, where: { ...beside.where, other: true } }, dots)).toBeLessThan(
          ENOUGH,
        );
        expect(score(beside, report)).toBe(0);
      }),
    );
  });

  it('nothing that cannot be pressed is pointed at', () => {
    fc.assert(
      fc.property(any, wanted, (facts, step) => {
        const role = `x${facts.role ?? ''}`;
        return score({ ...facts, role }, step) === 0;
      }),
    );
  });
});
