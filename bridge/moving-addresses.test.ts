import { beforeEach, expect, test, vi } from 'vitest';
import { emptyStorage, session } from '../tests/support/fake-storage.ts';

vi.mock('./browser.ts', () => import('../tests/support/fake-storage.ts'));
const { MovingAddresses } = await import('./moving-addresses.firefox.ts');

beforeEach(emptyStorage);

test('are known to an event page that slept meanwhile, and others are not', async () => {
  await new MovingAddresses().add('https://a.test/1.gif');
  const woken = new MovingAddresses();
  expect(await woken.has('https://a.test/1.gif')).toBe(true);
  expect(await woken.has('https://a.test/2.gif')).toBe(false);
});

test('say nothing of where they are', async () => {
  await new MovingAddresses().add('https://a.test/1.gif');
  expect(JSON.stringify(session.items)).not.toMatch(/a\.test|1\.gif/);
});

test('several at once are all kept; rubbish is not believed', async () => {
  session.items.movingFiles = { salt: 7, hashes: 'x' };
  const addresses = new MovingAddresses();
  await Promise.all(['1', '2', '3'].map((name) => addresses.add(name)));
  const woken = new MovingAddresses();
  expect(await Promise.all(['1', '2', '3', '4'].map((name) => woken.has(name)))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
