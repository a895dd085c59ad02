import { LAW } from '../../guides/caregiver/law.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { Part } from './part.tsx';
import { SourceLink } from './sources.tsx';
import { useTalk } from './words.ts';

/** Each rule with its name, its day and its source, after the caution that it is no legal advice. */
export function Law(props: { country: string }) {
  const { t, say, date } = useTalk();
  return (
    <Part name="law">
      <p class="note note-sun law-caution">
        <Pictogram name="info" size={24} />
        <span>
          {t('lawCaution')} {props.country !== 'vn' && t('lawElsewhere')}
        </span>
      </p>
      <ul class="law">
        {LAW.map(({ id, law, since, says, source }) => (
          <li key={id} class="paper">
            <h3>{say(law)}</h3>
            {since && <p class="soft small">{t('since', { day: date(since) })}</p>}
            <p>{say(says)}</p>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
