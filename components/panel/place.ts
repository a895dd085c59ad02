import type { PanelRequest } from '../../bridge/protocol.ts';
import { whereIs } from '../../guides/find.ts';
import type { Place } from '../help/report.tsx';
import { BRANCHES, type ScreenName } from '../help/screens.ts';

/**
 * The guide for the frame that asked: its own address decides, not the page's around it, so that a
 * platform inside another never gets the wrong steps. What the markup says goes before the address.
 */
export function placeFor(request: PanelRequest, page: string): Place {
  const { guide, kind } = whereIs(request.frame ?? page);
  const hinted = guide.targets.find((target) => target.kind === request.kind);
  return { guide, kind: hinted?.kind ?? kind };
}

/** The screens the child has walked already: in the popup, for a report that it starts there. */
export function startFor({ start, happened }: PanelRequest): readonly ScreenName[] {
  const branch = BRANCHES.find((one) => one === happened);
  const walked: ScreenName[] = [{ name: 'home' }];
  if (branch) walked.push({ name: 'branch', branch });
  if (start) walked.push({ name: start });
  return walked;
}
