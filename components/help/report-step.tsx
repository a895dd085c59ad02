import { type Step, unseenOf } from '../../guides/guide.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { useWords } from '../text/context.tsx';

const DRAWINGS: Readonly<Record<Step['kind'], Drawing>> = {
  ready: 'heart',
  open: 'picture',
  menu: 'dots',
  choose: 'list',
  write: 'speech',
  next: 'next',
  submit: 'check',
  block: 'hand',
};

/** The three dots only where a sign is meant: a button with words is no sign. */
function drawingOf({ icon, kind, label }: Step): Drawing {
  if (icon) return icon;
  return kind === 'menu' && label ? 'list' : DRAWINGS[kind];
}

/** One step: where the child is, a drawing, one sentence. */
export function ReportStep(props: { step: Step; number: number; count: number }) {
  const { t, language, level } = useWords();
  const { step, number, count } = props;
  const unseen = unseenOf(step);
  return (
    <div class="step">
      <div class="step-where">
        <span>{t('step', { step: number, count })}</span>
        <span class="step-dots" aria-hidden="true">
          {Array.from({ length: count }, (_, index) => (
            <i key={index} class={index < number ? 'step-dot-on' : ''} />
          ))}
        </span>
      </div>
      <div class="step-do">
        <span class="disc step-drawing">
          <Pictogram name={drawingOf(step)} size={40} />
        </span>
        <p class="step-say">{step.say[level][language]}</p>
      </div>
      {unseen && <p class="hint">{t(unseen === 'words' ? 'mayDiffer' : 'mayBeElsewhere')}</p>}
      {step.optional && <p class="hint">{t('mayDifferOptional')}</p>}
    </div>
  );
}
