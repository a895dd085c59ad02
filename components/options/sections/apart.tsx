import type { Settings } from '../../../bridge/protocol.ts';
import { Choices, type Option } from '../choices.tsx';
import { useLocked, useOptions } from '../context.tsx';
import { Setting } from '../setting.tsx';
import { levelName } from '../summary.ts';
import { useSettingsWords } from '../words.ts';

const LEVELS = ['relaxed', 'balanced', 'strict'] as const;

function useApart(): readonly Option<'same' | (typeof LEVELS)[number]>[] {
  const t = useSettingsWords();
  const level = levelName(useOptions().state.settings.sensitivity, t);
  return [
    { value: 'same', name: t('sameLevel'), means: t('sameLevelMeans', { level }) },
    ...LEVELS.map((value) => ({ value, name: t(value) })),
  ];
}

/** What is judged apart from photographs: drawings, video, and what could not be judged. */
export function ApartSettings() {
  const t = useSettingsWords();
  const { state, change } = useOptions();
  const { drawings, video, undecided } = state.settings;
  const apart = useApart();
  const videos: readonly Option<Settings['video']>[] = [
    ...apart,
    { value: 'covered', name: t('videoCovered'), means: t('videoCoveredMeans') },
  ];
  return (
    <>
      <Setting id="drawings" keys={['drawings']}>
        <Choices
          name={t('drawingsTitle')}
          value={drawings}
          options={apart}
          across
          disabled={useLocked(['drawings'])}
          onChoose={(value) => void change({ drawings: value }, t('drawingsTitle'))}
        />
      </Setting>
      <Setting id="video" keys={['video']}>
        <Choices
          name={t('videoTitle')}
          value={video}
          options={videos}
          across
          disabled={useLocked(['video'])}
          onChoose={(value) => void change({ video: value }, t('videoTitle'))}
        />
      </Setting>
      <Setting id="undecided" keys={['undecided']}>
        <Choices
          name={t('undecidedTitle')}
          value={undecided}
          options={[
            { value: 'auto', name: t('undecidedAuto'), means: t('undecidedAutoMeans') },
            { value: 'covered', name: t('undecidedCovered'), means: t('undecidedCoveredMeans') },
            { value: 'shown', name: t('undecidedShown'), means: t('undecidedShownMeans') },
          ]}
          disabled={useLocked(['undecided'])}
          onChoose={(value) => void change({ undecided: value }, t('undecidedTitle'))}
        />
      </Setting>
    </>
  );
}
