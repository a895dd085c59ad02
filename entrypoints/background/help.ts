import { openPanel } from '../../bridge/inject.ts';
import type { PanelRequest } from '../../bridge/protocol.ts';
import { addCounts } from '../../store/counts.ts';
import { readState } from '../../store/state.ts';

/**
 * Opens the panel in a tab, with whom to call here, which frames are not told otherwise, and counts
 * that help was opened; what is done in a private window is not.
 */
export async function openHelp(
  tab: { id?: number; incognito?: boolean } | undefined,
  request: PanelRequest,
): Promise<null> {
  const { country, organisation, contact, mark } = (await readState()).settings;
  const local = { country, organisation, contact, mark };
  const opened = await openPanel(tab?.id ?? -1, { ...request, local });
  if (!tab?.incognito) addCounts({ help: 1 });
  return opened;
}
