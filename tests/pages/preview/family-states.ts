import type { State } from './state.ts';

/** Pages for caregivers. */
export const FAMILY: readonly State[] = [
  ...['language', 'age', 'pin', 'level', 'mark', 'done'].map((step) => ({ view: 'welcome', step })),
  { view: 'welcome', step: 'done', menus: 'none' },
  { view: 'welcome', step: 'check' },
  { view: 'welcome', step: 'check', all: 'good' },
  { view: 'welcome', step: 'check', engine: 'damaged', browser: 'firefox', sites: 'no' },
  { view: 'welcome', step: 'level', school: 'yes' },
  { view: 'welcome', step: 'pin', school: 'yes' },
  { view: 'talk' },
  { view: 'talk', hash: '#threatened', country: 'th' },
];

/** The counts are for the child too, at its text level. */
export const COUNTS: readonly State[] = [
  { view: 'counts' },
  { view: 'counts', empty: 'yes', off: 'yes' },
];
