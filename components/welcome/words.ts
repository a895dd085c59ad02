import type { SettingsState } from '../../bridge/protocol.ts';
import { welcomeWords } from '../../locales/welcome/area.ts';
import { useArea } from '../text/context.tsx';

export function useWelcomeWords() {
  return useArea(welcomeWords);
}

/** Who fixed something: the school's name where the policy gives one. */
export function useWho({ settings }: SettingsState): string {
  const t = useWelcomeWords();
  return settings.organisation || t('school');
}
