import type { Happened, SituationId } from '../../guides/caregiver/caregiver.ts';
import { SITUATIONS } from '../../guides/caregiver/situations.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { Part } from './part.tsx';
import { Sources } from './sources.tsx';
import { useTalk } from './words.ts';

const DRAWINGS: Readonly<Record<SituationId, Drawing>> = {
  saw: 'picture',
  asked: 'speech',
  threatened: 'letter',
  sent: 'hand',
};

/** Four that open, one at a time where the browser can; its address opens one (`#threatened`). */
export function Situations() {
  const { t } = useTalk();
  return (
    <Part name="situations" intro={t('situationsIntro')}>
      {SITUATIONS.map((one) => (
        <Situation key={one.id} one={one} />
      ))}
    </Part>
  );
}

function Situation({ one }: { one: Happened }) {
  const { t, say } = useTalk();
  return (
    <details class="situation" name="situation" id={one.id} open={location.hash === `#${one.id}`}>
      <summary>
        <span class="disc disc-small">
          <Pictogram name={DRAWINGS[one.id]} size={28} />
        </span>
        <span class="situation-name">{say(one.name)}</span>
        <Pictogram name="arrow-down" size={24} />
      </summary>
      <div class="situation-inside">
        <h3>{t('first')}</h3>
        {one.first.map(({ text }) => (
          <p key={text.en} class="saying">
            “{say(text)}”
          </p>
        ))}
        <h3>{t('doNow')}</h3>
        <ol class="situation-do">
          {one.now.map(({ text }) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ol>
        <h3>{t('doNot')}</h3>
        <ul class="situation-not">
          {one.avoid.map(({ text }) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
        <Sources of={one} />
      </div>
    </details>
  );
}
