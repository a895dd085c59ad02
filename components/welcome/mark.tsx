import { ChooseMark } from '../mark/choose.tsx';
import { Fixed, isFixed } from './fixed.tsx';
import type { StepProps } from './outside.ts';
import { SavingState, useSaving } from './saving.tsx';
import { useWelcomeWords } from './words.ts';

/** The child picks a mark, by which our panel is known from a fake. */
export function MarkStep(props: StepProps) {
  const t = useWelcomeWords();
  const saving = useSaving(props);
  return (
    <>
      <Fixed state={props.state} by="mark" />
      <ChooseMark
        mark={props.state.settings.mark}
        disabled={isFixed(props.state, 'mark')}
        onChoose={(mark) => saving.save({ mark })}
      />
      <SavingState {...props} saving={saving} />
      <p class="soft small">{t('markSecret')}</p>
    </>
  );
}
