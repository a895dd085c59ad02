import { openPanel } from '../../bridge/inject.ts';
import type { PanelRequest } from '../../bridge/protocol.ts';
import { addCounts } from '../../store/counts.ts';

/** Opens the panel in a tab and counts that help was opened; what is done in a private window is not. */
export async function openHelp(
  tab: { id?: number; incognito?: boolean } | undefined,
  request: PanelRequest,
): Promise<null> {
  const opened = await openPanel(tab?.id ?? -1, request);
  if (!tab?.incognito) addCounts({ help: 1 });
  return opened;
}
