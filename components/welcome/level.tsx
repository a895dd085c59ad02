import type { Settings } from '../../bridge/protocol.ts';
import { type Card, Cards } from './cards.tsx';
import { Fixed, isFixed } from './fixed.tsx';
import { LevelDrawing } from './level-drawing.tsx';
import type { StepProps } from './outside.ts';
import { SavingState, useSaving } from './saving.tsx';
import { useWelcomeWords } from './words.ts';

type Level = Settings['sensitivity'];
const LEVELS = ['strict', 'balanced', 'relaxed'] as const;

export function LevelStep(props: StepProps) {
  const t = useWelcomeWords();
  const saving = useSaving(props);
  const { sensitivity, textLevel } = props.state.settings;
  const fits = textLevel === 'younger' ? 'strict' : 'balanced';
  const offered: readonly Level[] = sensitivity === 'custom' ? [...LEVELS, 'custom'] : LEVELS;
  const cards = offered.map(
    (value): Card<Level> => ({
      value,
      name: t(value),
      means: t(`${value}Means`),
      ...(value === fits && { mark: t('fits') }),
      ...(value !== 'custom' && { picture: <LevelDrawing level={value} /> }),
    }),
  );
  return (
    <>
      <Fixed state={props.state} by="sensitivity" />
      <Cards
        name={t('levelTitle')}
        value={sensitivity}
        cards={cards}
        disabled={isFixed(props.state, 'sensitivity')}
        onChoose={(level) => saving.save({ sensitivity: level })}
      />
      <SavingState {...props} saving={saving} />
      <p class="soft small">{t('levelLater')}</p>
    </>
  );
}
