import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stubElement } from '../tests/support/stub-element.ts';
import { Memory } from './memory.ts';
import { COMES_WITHIN } from './strangers.ts';

const page = stubElement(null);
const dialog = () => stubElement(page, { isDialog: true });
/** A control with these words. */
const control = (name: string, around = page, at: readonly [number, number] = [10, 20]) => ({
  name,
  element: stubElement(around, { at }),
});
let memory: Memory;
beforeEach(() => {
  vi.stubGlobal('scrollX', 0);
  vi.stubGlobal('scrollY', 0);
  memory = new Memory();
});
const isNew = ({ element, name }: ReturnType<typeof control>) => memory.isNew(element, name);

describe('what is old', () => {
  it('is what was remembered, whatever it is called later', () => {
    const more = control('More');
    memory.remember([more], false);
    expect(isNew(more)).toBe(false);
    expect(isNew({ ...more, name: 'Less' })).toBe(false);
  });

  it('is what has the same words at the same place of the page, made anew and scrolled', () => {
    memory.remember([control('More')], false);
    vi.stubGlobal('scrollY', 15);
    expect(isNew(control('More', page, [10, 5]))).toBe(false);
    expect(isNew(control('More'))).toBe(true);
    expect(isNew(control('Less', page, [10, 5]))).toBe(true);
  });

  it('is at the beginning nothing that lies in a menu or dialog', () => {
    const row = control('Report', dialog());
    memory.remember([row], false);
    expect(isNew(row)).toBe(true);
    memory.remember([row], true);
    expect(isNew(row)).toBe(false);
  });
});

it.each([
  ['before a press', 99, false, false],
  ['with it', 100, true, true],
  ['soon after it', 200, true, true],
  ['long after it', 100 + COMES_WITHIN, false, true],
])('what comes %s', (_, at, isAnswer, isLatest) => {
  const { element } = control('Report');
  if (at < 100) memory.note(element, at);
  memory.press(100);
  memory.note(element, Math.max(at, 100));
  expect(memory.isAnswer(element)).toBe(isAnswer);
  expect(memory.isLatest(element)).toBe(isLatest);
});

it('what comes after a press in another post is that post’s, and all that is in its menu', () => {
  const menu = dialog();
  const { element } = control('Report');
  memory.stray(true);
  memory.noteLayer(menu, 0);
  memory.stray(false);
  memory.note(element, 1);
  expect(memory.isOthers(element, menu)).toBe(true);
  expect(memory.isOthers(element, null)).toBe(false);
});

it('a menu or dialog is strange only once the page was looked at, and judged when it is first seen', () => {
  const [chat, advert] = [dialog(), dialog()];
  memory.noteLayer(chat, 0);
  memory.remember([], false);
  memory.noteLayer(chat, 1);
  memory.noteLayer(advert, 1);
  expect(memory.strangers.has(chat)).toBe(false);
  expect(memory.strangers.has(advert)).toBe(true);
});

it('a press lets the next menu come', () => {
  const menu = dialog();
  memory.remember([], false);
  memory.press(0);
  memory.noteLayer(menu, 1);
  expect(memory.strangers.has(menu)).toBe(false);
});
