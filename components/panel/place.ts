import type { PanelRequest } from '../../bridge/protocol.ts';
import { whereIs } from '../../guides/find.ts';
import type { Place } from '../help/report.tsx';

/**
 * The guide for the frame that asked: its own address decides, not the page's around it, so that a
 * platform inside another never gets the wrong steps. What the markup says goes before the address.
 */
export function placeFor(request: PanelRequest, page: string): Place {
  const { guide, kind } = whereIs(request.frame ?? page);
  const hinted = guide.targets.find((target) => target.kind === request.kind);
  return { guide, kind: hinted?.kind ?? kind };
}
