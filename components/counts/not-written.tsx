import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { useCountsWords } from './words.ts';

const NEVER = [
  ['list', 'notPages'],
  ['picture', 'notPictures'],
  ['letter', 'notTalks'],
  ['away', 'notPrivate'],
] as const satisfies readonly (readonly [Drawing, string])[];

/** What is never recorded, said as plainly as what is. */
export function NotWritten() {
  const t = useCountsWords();
  return (
    <section class="paper">
      <h2>{t('doesNot')}</h2>
      <ul class="never">
        {NEVER.map(([drawing, key]) => (
          <li key={key}>
            <Pictogram name={drawing} size={28} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{t('why')}</p>
    </section>
  );
}
