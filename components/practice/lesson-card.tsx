import type { Lesson } from '../../guides/lesson.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { LessonArt } from './art/lesson-art.tsx';
import { isDone, type Practised, stepOf } from './progress.ts';
import { usePractice } from './words.ts';

/** What most lessons take; nothing counts the time. */
const MINUTES = 3;

export function LessonCard(props: { lesson: Lesson; practised: Practised; assigned: boolean }) {
  const { t, language } = usePractice();
  const { lesson, practised, assigned } = props;
  const done = isDone(practised, lesson);
  const begun = stepOf(practised, lesson) > 0;
  return (
    <a class="lesson-card" href={`#/lesson/${lesson.id}`}>
      <span class="lesson-picture">
        <LessonArt lesson={lesson.id} />
        {done && (
          <span class="lesson-mark">
            <Pictogram name="check" size={18} /> {t('doneMark')}
          </span>
        )}
      </span>
      <span class="lesson-words">
        <span class="lesson-title">{lesson.name[language]}</span>
        <span class="soft small">
          {assigned ? t('assigned') : t('minutes', { minutes: MINUTES })}
        </span>
      </span>
      <span class="lesson-go">
        {t(begun ? 'goOnLesson' : done ? 'againLesson' : 'startLesson')}
        <Pictogram name="next" size={18} />
      </span>
    </a>
  );
}
