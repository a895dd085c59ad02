import { cpus, loadavg, totalmem } from 'node:os';

/** On what, when and how busy: a time means nothing without. */
export function machine(): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return `${cpus().length} × ${processor?.model}, ${memory} GB, ${day}; load at the start ${load}`;
}

/** A table's text, how many of its results are wrong, and what it is about. */
export interface Table {
  readonly title: string;
  readonly text: string;
  readonly wrong: number;
}

export const seconds = (ms: number) => (ms / 1000).toFixed(1);
