import { describe, expect, it } from 'vitest';
import { judge, type Measure } from './flat.ts';

const MEMORY: Measure = { id: 'm', name: 'memory', unit: 'MB', growth: 10 };
const over = (values: readonly number[]) => values.map((value, n) => ({ at: n + 1, value }));
const holds = (values: readonly number[], measure = MEMORY) => judge(measure, over(values)).holds;

describe('flat or not', () => {
  it('is told by the second half: what fills at first is no leak', () => {
    expect(holds([10, 60, 90, 100, 101, 100, 101, 100])).toBe(true);
  });

  it('a steady climb is none, however slow the machine', () => {
    expect(holds([100, 105, 110, 115, 120, 125, 130, 135])).toBe(false);
    const { grown } = judge(MEMORY, over([100, 105, 110, 115, 120, 125, 130, 135]));
    expect(grown).toBeCloseTo(20);
  });

  it('one high sample among many is no climb', () => {
    expect(holds([100, 100, 100, 100, 100, 100, 400, 100, 100, 100])).toBe(true);
  });

  it('a saw that comes down again is flat, one that does not is not', () => {
    expect(holds([0, 0, 0, 0, 4, 8, 12, 0, 4, 8, 12, 0])).toBe(true);
    expect(holds([0, 0, 0, 0, 0, 0, 10, 15, 30, 35, 50, 55])).toBe(false);
  });

  it('with too little to go by it does not hold', () => {
    expect(holds([100, 100, 100])).toBe(false);
    expect(holds([])).toBeNull();
    expect(holds([Number.NaN, Number.NaN, Number.NaN, Number.NaN])).toBeNull();
  });

  it('a ceiling holds for every sample, the first half too', () => {
    const rows: Measure = { ...MEMORY, growth: null, most: 20_000 };
    expect(holds([20_000, 20_000, 20_000, 20_000, 20_000, 20_000], rows)).toBe(true);
    expect(holds([20_001, 20_000, 20_000, 20_000, 20_000, 20_000], rows)).toBe(false);
  });

  it('what is only shown is not judged', () => {
    expect(holds([1, 2, 3, 4, 5, 6, 7, 99], { ...MEMORY, growth: null })).toBeNull();
  });
});
