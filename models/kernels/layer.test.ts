import { expect, it } from 'vitest';
import { FlowingLayer } from './layer.ts';

const shape = { at: 1000, kept: 6, side: 8, channels: 2, scale: 0 };

it('makes rows two by two, in order, each once, and only as far as they are needed', () => {
  const made: number[] = [];
  const layer = new FlowingLayer(shape, null, (y) => made.push(y));
  layer.need(0);
  expect(made).toEqual([0]);
  layer.need(1);
  expect(made).toEqual([0]);
  layer.need(4);
  expect(made).toEqual([0, 2, 4]);
});

it('begins anew with every picture, and so does the layer before it', () => {
  const made: string[] = [];
  const first = new FlowingLayer(shape, null, (y) => made.push(`first ${y}`));
  const second = new FlowingLayer(shape, first, (y) => {
    first.need(y);
    made.push(`second ${y}`);
  });
  second.need(0);
  second.start();
  second.need(0);
  expect(made).toEqual(['first 0', 'second 0', 'first 0', 'second 0']);
});

it('keeps six rows apart, of which two from an even one on lie together', () => {
  const layer = new FlowingLayer(shape, null, () => undefined);
  const rows = [0, 1, 2, 3, 4, 5].map((y) => layer.row(y));
  expect(new Set(rows).size).toBe(6);
  expect((rows[3] ?? 0) - (rows[2] ?? 0)).toBe(8 * 2 * 4);
  expect(layer.row(6)).toBe(rows[0]);
});
