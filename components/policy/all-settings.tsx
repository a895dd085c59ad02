import type { SettingsState } from '../../bridge/protocol.ts';
import { SETTING_KEYS, type SettingKey, titleOf } from '../../policy/settings.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { useSettingsWords } from '../options/words.ts';
import { useWords } from '../text/context.tsx';
import { valueInWords } from './value.ts';
import { usePolicyWords } from './words.ts';

/** Every setting with its value, the locked ones first, and whether somebody here may change it. */
export function AllSettings(props: { state: SettingsState }) {
  const t = usePolicyWords();
  const settings = useSettingsWords();
  const { language } = useWords();
  const { state } = props;
  const isLocked = (key: SettingKey) => state.locked.includes(key);
  const keys = [...SETTING_KEYS].sort((a, b) => Number(isLocked(b)) - Number(isLocked(a)));
  return (
    <section class="paper" aria-labelledby="all">
      <h2 id="all">{t('all')}</h2>
      <ul class="policy-list">
        {keys.map((key) => (
          <li key={key} class="policy-item" data-locked={isLocked(key)}>
            <span class="policy-name">{titleOf(key, language)}</span>
            <span class="policy-value">
              {valueInWords(key, state.settings[key], { policy: t, settings, language })}
            </span>
            <span class="policy-mark">
              {isLocked(key) && <Pictogram name="house" size={20} />}
              {t(isLocked(key) ? 'setBySchool' : 'free')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
