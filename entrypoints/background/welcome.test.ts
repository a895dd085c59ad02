import { beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage, local, managed, restartBrowser } from '../../tests/support/fake-storage.ts';

const seen = vi.hoisted(() => ({ opened: [] as string[], installType: 'normal' }));
vi.mock('../../bridge/browser.ts', async () => {
  const fake = await import('../../tests/support/fake-storage.ts');
  return {
    browser: {
      ...fake.browser,
      management: { getSelf: async () => ({ installType: seen.installType }) },
      runtime: { getURL: (path: string) => path },
      tabs: { create: async ({ url }: { url: string }) => seen.opened.push(url) },
    },
  };
});
const { openWelcome, returnToWelcome } = await import('./welcome.ts');

const SOON = 60_000;

beforeEach(() => {
  emptyStorage();
  restartBrowser();
  seen.opened = [];
  seen.installType = 'normal';
});

test('opens after a person installed it', async () => {
  await openWelcome();
  expect(seen.opened).toEqual(['welcome.html']);
});

test('stays closed where a policy installed it, or set something', async () => {
  seen.installType = 'admin';
  await openWelcome();
  seen.installType = 'normal';
  managed.items = { sensitivity: 'strict' };
  await openWelcome();
  expect(seen.opened).toEqual([]);
});

test('comes back once when the browser started the extension anew during the check', async () => {
  await returnToWelcome();
  local.items.welcome = { step: 'check', returnBy: Date.now() + SOON };
  await returnToWelcome();
  expect(seen.opened, 'the background only woke up').toEqual([]);
  restartBrowser();
  await returnToWelcome();
  restartBrowser();
  await returnToWelcome();
  expect(seen.opened).toEqual(['welcome.html']);
  expect(local.items.welcome).toMatchObject({ step: 'check' });
});

test('does not come back hours later, nor to somebody who had gone on', async () => {
  local.items.welcome = { step: 'check', returnBy: Date.now() - 1 };
  await returnToWelcome();
  restartBrowser();
  local.items.welcome = { step: 'done' };
  await returnToWelcome();
  expect(seen.opened).toEqual([]);
});
