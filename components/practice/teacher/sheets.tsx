import { LESSONS } from '../../../guides/lessons.ts';
import { teacherWords } from '../../../locales/teacher/area.ts';
import { Pictogram } from '../../art/pictograms.tsx';
import { useArea, useWords } from '../../text/context.tsx';
import { LessonArt } from '../art/lesson-art.tsx';
import { Heading } from '../heading.tsx';

/** All lesson plans. */
export function Sheets() {
  const t = useArea(teacherWords);
  const { language } = useWords();
  return (
    <div class="practice sheets">
      <div class="page-title">
        <Heading>{t('sheets')}</Heading>
        <p class="page-intro">{t('sheetsIntro')}</p>
      </div>
      <ul class="lessons">
        {LESSONS.map((lesson) => (
          <li key={lesson.id}>
            <a class="lesson-card" href={`#/teacher/${lesson.id}`}>
              <span class="lesson-picture">
                <LessonArt lesson={lesson.id} />
              </span>
              <span class="lesson-words">
                <span class="lesson-title">{lesson.name[language]}</span>
                <span class="soft small">{lesson.teacher.aim[language]}</span>
              </span>
              <span class="lesson-go">
                {t('sheetOpen')}
                <Pictogram name="print" size={18} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
