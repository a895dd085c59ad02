import { COUNTRIES } from '../../../guides/countries.ts';
import { ChooseMark } from '../../mark/choose.tsx';
import { useWords } from '../../text/context.tsx';
import { LANGUAGES } from '../../ui/languages.ts';
import { Choices } from '../choices.tsx';
import { useLocked, useOptions } from '../context.tsx';
import { Setting } from '../setting.tsx';
import { useSettingsWords } from '../words.ts';

export function ChildSection() {
  return (
    <>
      <Age />
      <LanguageOfAll />
      <Country />
      <OwnMarkSetting />
    </>
  );
}

function Age() {
  const t = useSettingsWords();
  const { state, change } = useOptions();
  return (
    <Setting id="textLevel" keys={['textLevel']}>
      <Choices
        name={t('textLevelTitle')}
        value={state.settings.textLevel}
        disabled={useLocked(['textLevel'])}
        across
        options={[
          { value: 'younger', name: t('ageYounger') },
          { value: 'older', name: t('ageOlder') },
        ]}
        onChoose={(textLevel) => void change({ textLevel }, t('textLevelTitle'))}
      />
    </Setting>
  );
}

function LanguageOfAll() {
  const t = useSettingsWords();
  const { state, change } = useOptions();
  return (
    <Setting id="language" keys={['language']}>
      <Choices
        name={t('languageTitle')}
        value={state.settings.language}
        disabled={useLocked(['language'])}
        across
        options={LANGUAGES}
        onChoose={(language) => void change({ language }, t('languageTitle'))}
      />
    </Setting>
  );
}

function Country() {
  const t = useSettingsWords();
  const { language } = useWords();
  const { state, change } = useOptions();
  return (
    <Setting id="country" keys={['country']}>
      <select
        class="select"
        aria-labelledby="title-country"
        value={state.settings.country}
        disabled={useLocked(['country'])}
        onChange={(event) => void change({ country: event.currentTarget.value }, t('countryTitle'))}
      >
        {COUNTRIES.map(({ id, name, lines }) => (
          <option key={id} value={id}>
            {[name[language], numberOf(lines)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </Setting>
  );
}

function OwnMarkSetting() {
  const t = useSettingsWords();
  const { state, change } = useOptions();
  return (
    <Setting id="mark" keys={['mark']}>
      <ChooseMark
        mark={state.settings.mark}
        disabled={useLocked(['mark'])}
        onChoose={(mark) => void change({ mark }, t('markTitle'))}
      />
    </Setting>
  );
}

/** The number that the child is shown first. */
function numberOf(lines: (typeof COUNTRIES)[number]['lines']): string | undefined {
  const line = lines.find((one) => one.for === 'child');
  return line?.channels.find(({ kind }) => kind === 'phone')?.value;
}
