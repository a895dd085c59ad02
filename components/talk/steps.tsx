import { STEPS } from '../../guides/caregiver/five-steps.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { Part } from './part.tsx';
import { useTalk } from './words.ts';

const DRAWINGS: Readonly<Record<(typeof STEPS)[number]['id'], Drawing>> = {
  notice: 'sprout',
  calm: 'cloud',
  listen: 'speech',
  act: 'people',
  after: 'heart',
};

export function Steps() {
  const { t, say } = useTalk();
  return (
    <Part name="steps" intro={t('stepsIntro')} of={STEPS}>
      <ol class="talk-steps">
        {STEPS.map(({ id, name, how }) => (
          <li key={id} class="paper">
            <span class="disc">
              <Pictogram name={DRAWINGS[id]} size={32} />
            </span>
            <h3>{say(name)}</h3>
            {how.map(({ text }) => (
              <p key={text.en}>{say(text)}</p>
            ))}
          </li>
        ))}
      </ol>
    </Part>
  );
}
