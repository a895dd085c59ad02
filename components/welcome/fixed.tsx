import type { Settings, SettingsState } from '../../bridge/protocol.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { useWelcomeWords, useWho } from './words.ts';

export function isFixed({ locked }: SettingsState, key: keyof Settings): boolean {
  return locked.includes(key);
}

/** Says who fixed a setting; nothing where it is free. */
export function Fixed(props: { state: SettingsState; by: keyof Settings }) {
  const t = useWelcomeWords();
  const who = useWho(props.state);
  if (!isFixed(props.state, props.by)) return null;
  return (
    <p class="note row">
      <Pictogram name="house" size={24} />
      <span>{t('fixedBy', { who })}</span>
    </p>
  );
}
