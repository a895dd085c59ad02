import { beforeEach, expect, test, vi } from 'vitest';

const disk = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('../bridge/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: disk.items[key] }),
        set: async (items: Record<string, unknown>) => Object.assign(disk.items, items),
      },
    },
  },
}));

const { DEFAULTS, readSettings, writeSettings } = await import('./settings.ts');

beforeEach(() => {
  disk.items = {};
});

test('nothing chosen: the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
});

test('6–10 years are strict unless somebody chose', async () => {
  expect((await writeSettings({ textLevel: 'younger' })).sensitivity).toBe('strict');
  expect((await writeSettings({ sensitivity: 'relaxed' })).sensitivity).toBe('relaxed');
});

test('the default follows the age, because it is not written', async () => {
  await writeSettings({ textLevel: 'younger', language: 'en' });
  expect((await writeSettings({ textLevel: 'older' })).sensitivity).toBe('balanced');
});

test.each([
  ['an unknown word', { sensitivity: 'off' }],
  ['a wrong type', { sensitivity: 1 }],
  ['an inherited name', { constructor: 'x' }],
  ['limits out of range', { limits: [0, 0, 0, 0, 9] }],
  ['no object', 'sensitivity'],
])('%s on the disk changes nothing else', async (_, damage) => {
  disk.items.settings =
    typeof damage === 'string' ? damage : { language: 'en', cover: 'opaque', ...damage };
  const expected = typeof damage === 'string' ? {} : { language: 'en', cover: 'opaque' };
  expect(await readSettings()).toEqual({ ...DEFAULTS, ...expected });
});

test('own limits are kept', async () => {
  const change = { sensitivity: 'custom', limits: [2, 0.4, 2, 0.4, 0.6] } as const;
  expect(await writeSettings(change)).toEqual({ ...DEFAULTS, ...change });
});
