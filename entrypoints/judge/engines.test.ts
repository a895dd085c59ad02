import { beforeEach, expect, it, vi } from 'vitest';

const spawned: string[] = [];
vi.stubGlobal(
  'Worker',
  class {
    constructor(_: URL, { name = 'processor' }: WorkerOptions) {
      spawned.push(name);
    }
  },
);
const stored = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => stored.set(key, value),
});
const { engineChoices, forgetGraphics, probeGraphics, WORKERS } = await import('./engines.ts');

const machine = `2 ${navigator.userAgent} ${navigator.hardwareConcurrency}`;
const remember = (device: string, kind: string) =>
  stored.set('engine', JSON.stringify([device, kind]));
/** What each choice starts, in order, and how many of it at most. */
const choices = () =>
  engineChoices().map(({ spawn, most }) => {
    spawn();
    return `${most} ${spawned.at(-1)}`;
  });
const own = [`${WORKERS} processor`, `${WORKERS} processor`];

beforeEach(() => {
  stored.clear();
  spawned.length = 0;
});

it('takes the graphics processor only where a probe of this machine chose it', () => {
  expect(choices()).toEqual(own);
  remember(machine, 'webgl');
  expect(choices()).toEqual(['1 webgl', ...own]);
  remember(machine, 'webgpu');
  expect(choices()).toEqual(['1 webgpu', ...own]);
});

it.each([
  ['another browser or number of cores', () => remember('1 another browser 64', 'webgl')],
  ['an engine that there is none of', () => remember(machine, 'abacus')],
  ['what is no choice at all', () => stored.set('engine', '{"')],
])('%s changes nothing', (_, prepare) => {
  prepare();
  expect(choices()).toEqual(own);
});

it('a graphics processor that failed in use is not chosen again, nor probed again', async () => {
  remember(machine, 'webgl');
  forgetGraphics();
  expect(choices()).toEqual(own);
  spawned.length = 0;
  await probeGraphics();
  expect(spawned).toEqual([]);
});
