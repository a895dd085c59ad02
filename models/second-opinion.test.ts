import { describe, expect, it, vi } from 'vitest';
import type { Engine } from './engine.ts';
import { probeFrame } from './probe-frame.ts';
import { opinions } from './second-opinion.ts';
import type { Scores } from './verdict.ts';

const CALM: Scores = [0.9, 0, 0, 0.1, 0];
const NEAR: Scores = [0.4, 0, 0, 0.6, 0];
const SURE: Scores = [0.2, 0, 0, 0.8, 0];
/** What the second model says of the probe (probe-frame.ts). */
const RIGHT: Scores = [0.585, 0.025, 0.377, 0.01, 0.003];
const FRAME = new Uint8Array(3);

/** `second`: what it says of the probe, then of frames. */
function setUp(first: Scores, ...second: (Scores | Error | 'silence')[]) {
  const answer = (rgb: Uint8Array) => {
    const said = second[rgb.length === probeFrame().length ? 0 : 1] ?? 'silence';
    if (said === 'silence') return new Promise<never>(() => undefined);
    return said instanceof Error ? Promise.reject(said) : Promise.resolve(said);
  };
  const usage = () => ({ tensors: 0, bytes: 0 });
  const engine = { backend: 'fake', judge: async () => first, second: vi.fn(answer), usage };
  const onLoading = vi.fn();
  return { engine, onLoading, ask: opinions(engine satisfies Engine, onLoading, 20) };
}

describe('the second opinion', () => {
  it.each([
    ['calm', CALM],
    ['sure', SURE],
  ])('is not asked, nor its model loaded, where the first is %s', async (_, scores) => {
    const { ask, engine, onLoading } = setUp(scores, RIGHT, CALM);
    expect(await ask(FRAME)).toEqual({ scores });
    expect(engine.second).not.toHaveBeenCalled();
    expect(onLoading).not.toHaveBeenCalled();
  });

  it('is asked near the threshold, its model tried with the probe once', async () => {
    const { ask, engine, onLoading } = setUp(NEAR, RIGHT, CALM);
    for (let n = 0; n < 2; n += 1) expect(await ask(FRAME)).toEqual({ scores: NEAR, second: CALM });
    expect(engine.second).toHaveBeenCalledTimes(3);
    expect(onLoading).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['cannot be loaded', [new Error('damaged')]],
    ['computes wrongly', [CALM, CALM]],
    ['fails on the frame', [RIGHT, new Error('no memory')]],
    ['answers zeros', [RIGHT, [0, 0, 0, 0, 0]]],
    ['answers no numbers', [RIGHT, [Number.NaN, 0, 0, 1, 0]]],
    ['does not load', ['silence']],
  ] as const)('is left out where its model %s: the first decides alone', async (_, said) => {
    const { ask } = setUp(NEAR, ...said);
    expect(await ask(FRAME)).toEqual({ scores: NEAR });
    expect(await ask(FRAME)).toEqual({ scores: NEAR });
  });

  it('saves no first model that answers nonsense', async () => {
    const { ask } = setUp([0, 0, 0, 0, 0], RIGHT, CALM);
    await expect(ask(FRAME)).rejects.toThrow('nonsense');
  });
});
