import { beforeAll, expect, it } from 'vitest';
import { PREVIEW, SELF_TEST } from '../bridge/sample-list.ts';
import { compileKernels } from '../scripts/build/kernels.ts';
import { readFromNsfwjs } from '../scripts/build/model-assets.ts';
import { drawSample } from '../scripts/build/samples.ts';
import type { Engine } from './engine.ts';
import { startKernelEngine } from './kernel-engine.ts';
import { opinions } from './second-opinion.ts';
import { isFlagged, LIMITS } from './verdict.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startKernelEngine(readFromNsfwjs, compileKernels);
}, 60_000);

it('has both kinds', () => {
  expect(new Set(SELF_TEST.map(({ flagged }) => flagged))).toEqual(new Set([true, false]));
});

it.each(SELF_TEST)(
  'is so sure of $name that no arithmetic of another machine changes it',
  async ({ name, flagged }) => {
    const [, hentai, , porn] = await engine.judge(drawSample(name).data);
    if (flagged) expect(porn + hentai).toBeGreaterThan(0.9);
    else expect(porn + hentai).toBeLessThan(0.1);
  },
);

it.each(PREVIEW)('covers $name of the live preview from $from on', async ({ name, from }) => {
  const opinion = await opinions(engine, () => undefined)(drawSample(name).data);
  const levels = (['strict', 'balanced', 'relaxed'] as const).filter((level) =>
    isFlagged(opinion, LIMITS[level]),
  );
  expect(levels.at(-1) ?? 'never').toBe(from);
});
