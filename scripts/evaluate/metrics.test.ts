import { describe, expect, it } from 'vitest';
import { LIMITS, type Opinion } from '../../models/verdict.ts';
import { classOf, curves, histogram, outcome, secondOf, share, sumOf } from './metrics.ts';

const harmless: Opinion = { scores: [0, 0, 1, 0, 0] };
const explicit: Opinion = { scores: [0, 0.1, 0.1, 0.8, 0] };
const near: Opinion = { scores: [0, 0, 0.4, 0.6, 0] };
const doubted: Opinion = { ...near, second: [0.7, 0.1, 0, 0.2, 0] };
const agreed: Opinion = { ...near, second: [0, 0, 0.2, 0.8, 0] };

describe('figures of an evaluation', () => {
  it('go by the worst frame of an animation', () => {
    expect(sumOf([harmless, explicit, harmless], 'explicit')).toBeCloseTo(0.9);
    expect(classOf([harmless, explicit, harmless])).toBe('Porn');
  });

  it('say how sure a share is: none of 992 may still be 0.4 %', () => {
    const none = share(0, 992);
    expect(none.share).toBe(0);
    expect(none.high).toBeCloseTo(0.0039, 4);
    // Newcombe 1998, table I: 81 of 263.
    expect(share(81, 263).low).toBeCloseTo(0.2553, 4);
    expect(share(81, 263).high).toBeCloseTo(0.3662, 4);
  });

  it('count found and false alarms apart', () => {
    const all = [
      { file: 'a', label: 'cover', frames: [explicit], ms: 1 },
      { file: 'b', label: 'cover', frames: [harmless], ms: 1 },
      { file: 'c', label: 'benign', frames: [explicit], ms: 1 },
      { file: 'd', label: 'benign', frames: [harmless], ms: 1 },
      { file: 'e', label: 'benign', frames: [harmless], ms: 1 },
    ];
    const { found, falseAlarms } = outcome(all, (label) => label === 'cover', LIMITS.balanced);
    expect([found.count, found.of, falseAlarms.count, falseAlarms.of]).toEqual([1, 2, 1, 3]);
  });

  it('go by the second opinion, and tell what it is', () => {
    const all = [near, doubted, agreed].map((frame, n) => ({
      file: String(n),
      label: 'benign',
      frames: [harmless, frame],
      ms: 1,
    }));
    expect(outcome(all, () => false, LIMITS.balanced).falseAlarms.count).toBe(2);
    expect(outcome(all, () => false, LIMITS.strict).falseAlarms.count).toBe(3);
    const seconds = all.map(({ frames }) => secondOf(frames)?.toFixed(1) ?? null);
    expect(seconds).toEqual([null, '0.3', '0.8']);
    expect(secondOf([doubted, agreed])).toBeCloseTo(0.8);
  });

  it('draw the curve and its area, equal scores together', () => {
    const perfect = [0.9, 0.8, 0.2, 0.1].map((score, n) => ({ score, positive: n < 2 }));
    expect(curves(perfect).area).toBe(1);
    expect(curves(perfect.map((one) => ({ ...one, score: 0.5 }))).area).toBe(0.5);
    expect(curves(perfect.map((one) => ({ ...one, positive: !one.positive }))).area).toBe(0);
    expect(curves(perfect).roc).toEqual([
      [0, 0],
      [0, 0.5],
      [0, 1],
      [0.5, 1],
      [1, 1],
    ]);
    expect(curves(perfect.slice(0, 2)).area).toBeNaN();
  });

  it('put the highest score into the last bin', () => {
    expect(histogram([0, 0.05, 0.95, 1])).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
  });
});
