import type { Measure } from './flat.ts';

const MB = 'MB';

/**
 * What is sampled after every round, and the rule. The bounds are the same for five minutes and for an
 * hour, so the longer run is the stricter. Those in MB leave room for what a browser itself moves about
 * between two samples; what is ours alone (tensors, engine, rows) may not grow at all.
 */
export const MEASURES = [
  { id: 'browser', name: 'the browser (Chromium: without pages)', unit: MB, growth: 48 },
  { id: 'extension', name: "the extension's process", unit: MB, growth: 16 },
  { id: 'heap', name: "the extension's JavaScript heap", unit: MB, growth: 2 },
  { id: 'pageHeap', name: 'a page that stays open, heap', unit: MB, growth: 3 },
  { id: 'pageNodes', name: 'the same page, DOM nodes', unit: '', growth: 60 },
  { id: 'pageListeners', name: 'the same page, listeners', unit: '', growth: 20 },
  { id: 'nodes', name: "the extension's DOM nodes", unit: '', growth: 60 },
  { id: 'listeners', name: "the extension's listeners", unit: '', growth: 20 },
  { id: 'tensors', name: "the engine's tensors", unit: '', growth: 0 },
  { id: 'engine', name: "the engine's memory", unit: MB, growth: 0 },
  { id: 'rows', name: 'remembered pictures', unit: 'rows', growth: 0, most: 20_000 },
  { id: 'disk', name: 'IndexedDB on disk', unit: MB, growth: 8 },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];
export type Values = Readonly<Record<MeasureId, number>>;
