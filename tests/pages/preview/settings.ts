import type { Settings, SettingsState } from '../../../bridge/protocol.ts';
import { DEFAULTS } from '../../../store/items.ts';

/** As on the day of the installation, but for `change`. */
export function stateWith(change: Partial<Settings>): SettingsState {
  const settings = { ...DEFAULTS, ...change };
  return { settings, locked: [], managed: false, problems: [], lock: 'none' };
}
