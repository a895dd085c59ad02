import type { Lesson } from '../../guides/lesson.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { Umbrella } from '../art/umbrella.tsx';
import { usePractice } from './words.ts';

const DRAWINGS: readonly Drawing[] = ['heart', 'people', 'phone'];

/** The same three sentences after every lesson; then another one, or enough for today. */
export function Ending(props: { lesson: Lesson; next: Lesson | undefined }) {
  const { t, language, level } = usePractice();
  const { lesson, next } = props;
  return (
    <div class="paper ending">
      <Umbrella face={level === 'younger'} size={104} />
      <h2>{t('endTitle')}</h2>
      <p class="soft">{t('endRemember')}</p>
      <ul class="lines">
        {lesson.ending.map((sentence, index) => (
          <li key={sentence.older.en}>
            <span class="disc step-drawing">
              <Pictogram name={DRAWINGS[index] ?? 'heart'} size={32} />
            </span>
            <p class="ending-say">{sentence[level][language]}</p>
          </li>
        ))}
      </ul>
      <div class="stack">
        {next && (
          <a class="button button-main" href={`#/lesson/${next.id}`}>
            {t('nextLesson', { name: next.name[language] })}
          </a>
        )}
        <a class="button" href="#/certificate">
          {t('certificate')}
        </a>
        <a class="button button-quiet" href="#/">
          {t('backToList')}
        </a>
      </div>
    </div>
  );
}
