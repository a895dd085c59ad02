import type { CoveredPicture } from '../bridge/frame.ts';
import { lasting } from '../bridge/lasting.ts';
import type { Pictures } from './pictures.ts';

/** What the pointer was on when the browser's menu was opened. */
export interface Pointed {
  /** the topmost element there that shows a picture, however many transparent layers lie over it */
  readonly picture: Element | null;
  /** that, or else what was pressed */
  readonly element: Element | null;
}

export function watchPointed(pictures: Pictures): () => Pointed {
  let pointed: Pointed = { picture: null, element: null };
  lasting<MouseEvent>(window, 'contextmenu', (event) => {
    if (!event.isTrusted) return;
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const path = event.composedPath().filter((target) => target instanceof Element);
    const picture = [...path, ...under].find((element) => pictures.stateOf(element)) ?? null;
    pointed = { picture, element: picture ?? path[0] ?? null };
  });
  return () => pointed;
}

/** The same as a card would say of it: why it is covered; what is not covered is asked about by hand. */
export function pointedAs(pictures: Pictures, { element }: Pointed): CoveredPicture | null {
  if (!element?.isConnected) return null;
  const state = pictures.stateOf(element);
  const isFlagged = state?.is === 'covered' && state.because !== 'by-hand';
  const reason = isFlagged ? 'flagged' : state?.is === 'undecided' ? 'undecided' : 'by-hand';
  return { element, reason };
}
