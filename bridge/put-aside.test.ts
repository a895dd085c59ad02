import { expect, test, vi } from 'vitest';

const page = new EventTarget();
vi.stubGlobal('window', page);
const { unlessPutAside } = await import('./put-aside.ts');

const show = (persisted: boolean) =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

test('what a page waited for when it was put aside is given up when it comes back', async () => {
  const waiting = unlessPutAside(new Promise(() => undefined));
  show(true);
  await expect(waiting).rejects.toThrow('put aside');
});

test('a page that is shown for the first time cuts nothing', async () => {
  const work = Promise.withResolvers<string>();
  const waiting = unlessPutAside(work.promise);
  show(false);
  work.resolve('answer');
  expect(await waiting).toBe('answer');
  show(true); // nothing is left to reject
});
