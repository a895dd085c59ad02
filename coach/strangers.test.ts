import { beforeEach, expect, it } from 'vitest';
import { stubElement } from '../tests/support/stub-element.ts';
import { COMES_WITHIN, Strangers } from './strangers.ts';

const page = stubElement(null);
const row = stubElement(page);
const dialog = (around = page) => stubElement(around, { isDialog: true });
const remove = (one: Element) => Object.assign(one, { isConnected: false });

let strangers: Strangers;
beforeEach(() => {
  strangers = new Strangers();
});
/** A dialog that opens. */
function opened(now: number, around?: Element): Element {
  const one = dialog(around);
  strangers.meet(one, now, true);
  return one;
}

it('nothing is strange on the page itself, nor what is open when the child begins', () => {
  const chat = dialog();
  strangers.meet(chat, 0, false);
  expect(strangers.has(null)).toBe(false);
  expect(strangers.has(chat)).toBe(false);
});

it('what comes without a press is strange, and what comes too long after one', () => {
  expect(strangers.has(opened(0))).toBe(true);
  strangers.touch(row, 1000);
  expect(strangers.has(opened(1000 + COMES_WITHIN + 1))).toBe(true);
  expect(strangers.has(opened(1000 + COMES_WITHIN))).toBe(false);
});

it('of all that comes after a press the first is not strange, nor what opens in it', () => {
  strangers.touch(row, 0);
  const menu = opened(10);
  expect(strangers.has(opened(20))).toBe(true);
  expect(strangers.has(opened(30, menu))).toBe(false);
  expect(strangers.has(menu)).toBe(false);
});

it('what comes once the first is gone is not strange', () => {
  strangers.touch(row, 0);
  remove(opened(10));
  expect(strangers.has(opened(20))).toBe(false);
});

it.each(['press', 'touch'] as const)('after another %s the next one may come', (way) => {
  strangers.touch(row, 0);
  const menu = opened(10);
  if (way === 'press') strangers.press(20);
  else strangers.touch(stubElement(menu), 20);
  expect(strangers.has(opened(30))).toBe(false);
});

it('what the child passes by is strange from then on, unless it pressed something in it before', () => {
  strangers.touch(row, 0);
  const menu = opened(10);
  strangers.touch(stubElement(menu), 20);
  const form = opened(30);
  strangers.touch(row, 40);
  expect(strangers.has(menu)).toBe(false);
  expect(strangers.has(form)).toBe(true);
});

it('a press in what is strange lets nothing come', () => {
  const chat = opened(0);
  strangers.touch(stubElement(chat), 10);
  expect(strangers.has(opened(20))).toBe(true);
});

it('what a press on the picture shows is strange until the child presses something in it', () => {
  strangers.touch(row, 0, true);
  const viewer = opened(10);
  expect(strangers.has(viewer)).toBe(true);
  strangers.touch(stubElement(viewer), 20);
  expect(strangers.has(viewer)).toBe(false);
  expect(strangers.has(opened(30))).toBe(false);
});
