import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;
const seam = vi.hoisted(() => ({ listeners: [] as unknown[] }));
vi.mock('./browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `extension://own/${path}`,
      onMessage: {
        addListener: (listener: unknown) => seam.listeners.push(listener),
        removeListener: (listener: unknown) => {
          seam.listeners = seam.listeners.filter((one) => one !== listener);
        },
      },
    },
  },
}));

const { answer, dropped } = await import('./messenger.ts');

const FRAME = { id: 'own-id', tab: { id: 1 }, frameId: 0, url: 'https://site.test/' };
const PAGE = { id: 'own-id', url: 'extension://own/options.html', tab: { id: 2 } };
const BACKGROUND = { id: 'own-id' };

/** What a sender is answered, or `undefined` where nobody answers. */
async function call(message: unknown, sender: unknown): Promise<unknown> {
  for (const listener of seam.listeners as Listener[]) {
    const answered = await new Promise((resolve) => {
      if (listener(message, sender, resolve) !== true) resolve(undefined);
    });
    if (answered !== undefined) return answered;
  }
  return undefined;
}

const showing = vi.fn(() => null);
beforeEach(() => {
  seam.listeners = [];
  dropped.count = 0;
  showing.mockClear();
  answer('panel', { 'panel:show': showing });
});
const show = { to: 'panel', name: 'panel:show', body: { reason: 'by-hand' } };

describe('who may call', () => {
  it('the background may show the panel', async () => {
    expect(await call(show, BACKGROUND)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['a content script', FRAME],
    ['another extension', { ...BACKGROUND, id: 'other-id' }],
    ['another extension that says it is our page', { ...PAGE, id: 'other-id' }],
    ['a page whose address only begins like ours', { ...FRAME, url: 'extension://own.evil/x' }],
    ['a document without a tab that is not ours', { id: 'own-id', url: 'https://site.test/' }],
    ['nobody', {}],
  ])('%s may not', async (_, sender) => {
    expect(await call(show, sender)).toBeUndefined();
    expect(showing).not.toHaveBeenCalled();
    expect(dropped.count).toBe(1);
  });
});

describe('what may come in', () => {
  it.each([
    ['an unknown name', { ...show, name: 'panel:steal' }],
    ['an inherited name', { ...show, name: 'constructor' }],
    ['a malformed body', { ...show, body: { reason: 'because' } }],
    ['no body', { to: 'panel', name: 'panel:show' }],
  ])('%s is dropped and counted', async (_, message) => {
    expect(await call(message, BACKGROUND)).toBeUndefined();
    expect(dropped.count).toBe(1);
  });

  it('anything at all never throws and never reaches a handler', async () => {
    const message = fc.record({
      to: fc.constant('panel'),
      name: fc.anything(),
      body: fc.anything(),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), message), async (anything) => {
        expect(await call(anything, BACKGROUND)).toBeUndefined();
      }),
    );
    expect(showing).not.toHaveBeenCalled();
  });

  it('a message to somebody else is left to them, uncounted', async () => {
    expect(await call({ ...show, to: 'judge' }, BACKGROUND)).toBeUndefined();
    expect(dropped.count).toBe(0);
  });

  it('an error of the handler comes back as its words', async () => {
    showing.mockImplementationOnce(() => {
      throw new Error('no place');
    });
    expect(await call(show, BACKGROUND)).toEqual({ ok: false, error: 'no place' });
  });
});

it('a frame that is not meant leaves the answer to the one that is', async () => {
  const shown = vi.fn(() => null);
  const guard = { 'guard:show': shown } as never;
  answer('guard', guard, { 'guard:show': ({ token }) => token === 'mine' });
  const ask = (token: string) =>
    call({ to: 'guard', name: 'guard:show', body: { token } }, BACKGROUND);
  expect(await ask('yours')).toBeUndefined();
  expect(shown).not.toHaveBeenCalled();
  expect(await ask('mine')).toEqual({ ok: true, value: null });
});
