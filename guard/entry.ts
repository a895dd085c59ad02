import type { Rank } from '../bridge/protocol.ts';
import type { Opinion } from '../models/verdict.ts';
import { writeAttribute } from './attribute.ts';
import type { Kind, Part } from './kinds/kind.ts';
import { labelOf, type State } from './state.ts';

/** What the guard knows of one element. The truth about it: the attributes are only its shadow. */
export interface Entry {
  readonly element: Element;
  readonly kinds: Set<Kind>;
  state: State;
  /** The keys of the parts that `state` speaks of; null when another source may be shown by now. */
  key: string | null;
  /** Grows with every change of source; a verdict for an older generation is dropped. */
  generation: number;
  /** The generation whose `load` event has been seen; a second one in the same generation is a change. */
  loaded: number;
  /** All frames judged, kept so that a new sensitivity acts at once. */
  frames: readonly Opinion[];
  rank: Rank;
  /** Rendered size in CSS pixels, as last seen; 0×0 while not rendered, negative before the first measure. */
  width: number;
  height: number;
  /** Its shorter side in its own CSS pixels, whatever transforms make of them; 0: not known. */
  side: number;
  tries: number;
  /** When it was last ready to be read, in milliseconds of `performance.now()`. */
  ready: number;
}

export function newEntry(element: Element): Entry {
  return {
    element,
    kinds: new Set(),
    state: { is: 'veiled' },
    key: null,
    generation: 0,
    loaded: -1,
    frames: [],
    rank: 2,
    width: -1,
    height: -1,
    side: 0,
    tries: 0,
    ready: 0,
  };
}

/** The pictures that the element shows now. */
export function partsOf({ element, kinds }: Entry): Part[] {
  return [...kinds].flatMap((kind) => kind.parts(element));
}

export function needsCard(entry: Entry): boolean {
  return entry.state.is === 'covered' || entry.state.is === 'undecided';
}

/** Rendered smaller than 32 px on both sides, as last measured. It may be made large without a word. */
export function isSmall({ width, height }: Pick<Entry, 'width' | 'height'>): boolean {
  return width > 0 && height > 0 && width < 32 && height < 32;
}

export const LABEL = 'data-o-xanh';
export const COVER = 'data-o-xanh-cover';

/** Writes the element's labels where they differ from the truth. */
export function writeLabels(entry: Entry, cover: string): void {
  writeAttribute(entry.element, LABEL, labelOf(entry.state));
  writeAttribute(entry.element, COVER, entry.state.is === 'covered' ? cover : null);
}

export function clearLabels(element: Element): void {
  writeAttribute(element, LABEL, null);
  writeAttribute(element, COVER, null);
}
