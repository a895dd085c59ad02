import { Umbrella } from '../art/umbrella.tsx';
import { Cards } from './cards.tsx';
import { Fixed, isFixed } from './fixed.tsx';
import type { StepProps } from './outside.ts';
import { SavingState, useSaving } from './saving.tsx';
import { useWelcomeWords } from './words.ts';

export function AgeStep(props: StepProps) {
  const t = useWelcomeWords();
  const saving = useSaving(props);
  return (
    <>
      <Fixed state={props.state} by="textLevel" />
      <Cards
        name={t('ageTitle')}
        value={props.state.settings.textLevel}
        cards={[
          {
            value: 'younger',
            name: t('younger'),
            means: t('youngerMeans'),
            picture: <Umbrella face size={56} />,
          },
          {
            value: 'older',
            name: t('older'),
            means: t('olderMeans'),
            picture: <Umbrella size={56} />,
          },
        ]}
        disabled={isFixed(props.state, 'textLevel')}
        onChoose={(textLevel) => saving.save({ textLevel })}
      />
      <SavingState {...props} saving={saving} />
    </>
  );
}
