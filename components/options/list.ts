import type { Settings } from '../../bridge/protocol.ts';
import type { Drawing } from '../art/pictograms.tsx';

/** One setting as the page shows it: its place in the address, and the stored items behind it. */
export interface Item {
  readonly id: string;
  readonly keys: readonly (keyof Settings)[];
}

const item = <I extends string>(id: I, ...keys: (keyof Settings)[]) => ({ id, keys });

/** Groups and settings in the order of the page. `#/<group>/<setting>` leads to each. */
export const SECTIONS = [
  {
    id: 'child',
    drawing: 'people',
    items: [
      item('textLevel', 'textLevel'),
      item('language', 'language'),
      item('country', 'country'),
      item('mark', 'mark'),
    ],
  },
  {
    id: 'sensitivity',
    drawing: 'sliders',
    items: [
      item('level', 'sensitivity'),
      item('custom', 'limits', 'sensitivity'),
      item('drawings', 'drawings'),
      item('video', 'video'),
      item('undecided', 'undecided'),
    ],
  },
  {
    id: 'cover',
    drawing: 'picture',
    items: [item('coverStyle', 'cover'), item('showAnyway', 'showAnyway')],
  },
  { id: 'sites', drawing: 'globe', items: [item('sites', 'sites')] },
  { id: 'pin', drawing: 'keypad', items: [item('ownPin', 'pin'), item('autoLock', 'autoLock')] },
  { id: 'counts', drawing: 'chart', items: [item('keepCounts', 'counts')] },
  {
    id: 'data',
    drawing: 'file',
    items: [item('cache'), item('exportFile'), item('importFile'), item('erase')],
  },
] as const satisfies readonly { id: string; drawing: Drawing; items: readonly Item[] }[];

export type Section = (typeof SECTIONS)[number];
export type SectionId = Section['id'];
export type ItemId = Section['items'][number]['id'];

/** The setting in whose place a stored item is shown; `undefined`: only a policy sets it. */
export function itemOf(key: keyof Settings): ItemId | undefined {
  const all: readonly (Item & { id: ItemId })[] = SECTIONS.flatMap(({ items }) => [...items]);
  return all.find(({ keys }) => keys[0] === key)?.id;
}
