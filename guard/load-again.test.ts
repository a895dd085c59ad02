import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

/** Counts how often its address is written, which is what makes a browser load it. */
class Image {
  loads = 0;
  readonly #names: readonly string[];
  constructor(...names: string[]) {
    this.#names = names;
  }
  hasAttribute = (name: string) => this.#names.includes(name);
  getAttribute = (name: string) => (this.#names.includes(name) ? 'a.png' : null);
  setAttribute = () => {
    this.loads += 1;
  };
}
vi.stubGlobal('HTMLImageElement', Image);
vi.mock('../bridge/judge-line.ts', () => ({ whenLineBreaks: vi.fn() }));
const { loadAgain, mendCut, noteCut } = await import('./load-again.ts');

const image = (...names: string[]) => {
  const made = new Image(...names);
  return { made, element: made as unknown as Element };
};

beforeAll(() => void vi.useFakeTimers());
beforeEach(() => void vi.advanceTimersByTime(60_000)); // whatever was before is long ago
afterAll(() => void vi.useRealTimers());

test('what breaks shortly before or after a part of ours ends is loaded once more, and no oftener', () => {
  const [before, after] = [image('src'), image('srcset')];
  mendCut(before.element);
  expect(before.made.loads).toBe(0);
  vi.advanceTimersByTime(5000);
  noteCut();
  vi.advanceTimersByTime(5000);
  mendCut(after.element);
  mendCut(before.element);
  noteCut();
  expect([before.made.loads, after.made.loads]).toEqual([1, 1]);
});

test('what breaks at another time is the page’s own affair', () => {
  const [before, after] = [image('src'), image('src')];
  mendCut(before.element);
  vi.advanceTimersByTime(11_000);
  noteCut();
  vi.advanceTimersByTime(11_000);
  mendCut(after.element);
  expect([before.made.loads, after.made.loads]).toEqual([0, 0]);
});

test('one without an address of its own is left alone', () => {
  const none = image();
  loadAgain(none.element);
  expect(none.made.loads).toBe(0);
});
