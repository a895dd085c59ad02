import { settingsWords } from '../../locales/settings/area.ts';
import { useArea } from '../text/context.tsx';

/** The words of the settings page. */
export function useSettingsWords() {
  return useArea(settingsWords);
}
