import { Choices } from '../choices.tsx';
import { useLocked, useOptions } from '../context.tsx';
import { addressOf } from '../route.ts';
import { Setting } from '../setting.tsx';
import { useSettingsWords } from '../words.ts';
import { Covered } from './covered.tsx';

const STYLES = ['blur', 'opaque', 'drawing'] as const;

export function CoverSection() {
  return (
    <>
      <Style />
      <ShowAnyway />
    </>
  );
}

function Style() {
  const t = useSettingsWords();
  const { state, change, outside } = useOptions();
  return (
    <Setting id="coverStyle" keys={['cover']}>
      <Choices
        name={t('coverStyleTitle')}
        value={state.settings.cover}
        disabled={useLocked(['cover'])}
        across
        options={STYLES.map((value) => ({
          value,
          name: t(value),
          means: t(`${value}Means`),
          picture: <Covered picture={outside.scene} cover={value} />,
        }))}
        onChoose={(cover) => void change({ cover }, t('coverStyleTitle'))}
      />
    </Setting>
  );
}

function ShowAnyway() {
  const t = useSettingsWords();
  const { state, change } = useOptions();
  const noPin = state.lock === 'none';
  return (
    <Setting id="showAnyway" keys={['showAnyway']}>
      <Choices
        name={t('showAnywayTitle')}
        value={state.settings.showAnyway}
        disabled={useLocked(['showAnyway'])}
        options={[
          { value: 'never', name: t('showNever'), means: t('showNeverMeans') },
          {
            value: 'pin',
            name: t('showPin'),
            means: [t('showPinMeans'), noPin && t('showPinNeeds')].filter(Boolean).join(' '),
            disabled: noPin,
          },
          { value: 'calm', name: t('showCalm'), means: t('showCalmMeans') },
        ]}
        onChoose={(showAnyway) => void change({ showAnyway }, t('showAnywayTitle'))}
      />
      {noPin && state.settings.pin === 'own' && (
        <p>
          <a class="button" href={addressOf('pin', 'ownPin')}>
            {t('pinSet')}
          </a>
        </p>
      )}
    </Setting>
  );
}
