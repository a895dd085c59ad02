import { askedPicture, type CoveredPicture, guardFrame, noteAsked } from '../../bridge/frame.ts';
import type { PanelRequest } from '../../bridge/protocol.ts';
import { coveredIn, Subject } from '../../coach/anchor.ts';

/**
 * The picture that a request is about. From a card of this frame it is known; from a frame inside, by
 * that frame's address; from the popup nobody knows. undefined: it is in a frame that we cannot look into.
 */
export function pictureOf(request: PanelRequest): (() => Element | null) | undefined {
  const asked = request.frame === undefined ? askedPicture() : coveredIn(request.frame);
  noteAsked(null);
  if (request.frame !== undefined && asked === null) return undefined;
  return new Subject(asked, () => covered().map(({ element }) => element)).now;
}

function covered(): readonly CoveredPicture[] {
  let now: readonly CoveredPicture[] = [];
  guardFrame()?.watch((pictures) => {
    now = pictures;
  })();
  return now;
}
