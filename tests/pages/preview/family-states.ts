import type { State } from './states.ts';

/** The three pages of the family: welcome and talk are for caregivers, the counts for both. */
export const FAMILY: readonly State[] = [
  ...['language', 'age', 'pin', 'level', 'done'].map((step) => ({ view: 'welcome', step })),
  { view: 'welcome', step: 'check' },
  { view: 'welcome', step: 'check', all: 'good' },
  { view: 'welcome', step: 'check', engine: 'damaged', browser: 'firefox', sites: 'no' },
  { view: 'welcome', step: 'level', school: 'yes' },
  { view: 'welcome', step: 'pin', school: 'yes' },
];
