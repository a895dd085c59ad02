import { useState } from 'preact/hooks';
import { vn } from '../../../guides/helplines/vn.ts';
import type { Lesson } from '../../../guides/lesson.ts';
import { teacherWords } from '../../../locales/teacher/area.ts';
import type { Level } from '../../../locales/text.ts';
import { Pictogram } from '../../art/pictograms.tsx';
import { Umbrella } from '../../art/umbrella.tsx';
import { useArea, useWords } from '../../text/context.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { LessonArt } from '../art/lesson-art.tsx';
import { Heading } from '../heading.tsx';
import { Storyboard } from './storyboard.tsx';

const PLAN = ['plan1', 'plan2', 'plan3', 'plan4'] as const;
const NEED = ['sheetNeed1', 'sheetNeed2'] as const;

/** One lesson's plan: on the screen with two buttons, on paper one A4 page. It asks for no name. */
export function Sheet(props: { lesson: Lesson }) {
  const t = useArea(teacherWords);
  const { language } = useWords();
  const [level, setLevel] = useState<Level>('older');
  const { lesson } = props;
  const { aim, ask, careful } = lesson.teacher;
  return (
    <div class="practice">
      <div class="sheet-top not-printed">
        <a class="button button-quiet" href="#/teacher">
          <Pictogram name="back" size={24} />
          <span>{t('sheetBack')}</span>
        </a>
        <a class="button button-quiet" href={`#/lesson/${lesson.id}`}>
          {t('sheetTry')}
        </a>
        <Switch
          name={t('sheetLevel')}
          value={level}
          options={[
            { value: 'younger', name: t('sheetYounger') },
            { value: 'older', name: t('sheetOlder') },
          ]}
          onChoose={setLevel}
        />
        <Button kind="main" drawing="print" onPress={() => print()}>
          {t('sheetPrint')}
        </Button>
      </div>
      <article class="sheet">
        <header class="sheet-head">
          <div>
            <p class="sheet-kicker">
              <Umbrella size={24} /> Ô Xanh · {t('sheetKicker')}
            </p>
            <Heading>{lesson.name[language]}</Heading>
            <p>
              <strong>{t('sheetFor')}:</strong>{' '}
              {t(level === 'younger' ? 'sheetYounger' : 'sheetOlder')}.{' '}
              <strong>{t('sheetTime')}:</strong> {t('sheetTimeSay')}
            </p>
            <p>
              <strong>{t('sheetAim')}:</strong> {aim[language]}
            </p>
          </div>
          <LessonArt lesson={lesson.id} />
        </header>
        <div class="sheet-columns">
          <section>
            <h2>{t('sheetNeed')}</h2>
            <ul>
              {NEED.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
            <h2>{t('sheetPlan')}</h2>
            <table>
              <tbody>
                {PLAN.map((key) => (
                  <tr key={key}>
                    <th scope="row">{t(key)}</th>
                    <td>{t(`${key}Say`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <h2>{t('sheetAsk')}</h2>
            <ol>
              {ask.map((question) => (
                <li key={question.en}>{question[language]}</li>
              ))}
            </ol>
            <h2>{t('sheetCareful')}</h2>
            <p>{careful[language]}</p>
          </section>
          <section>
            <h2>{t('sheetScenes')}</h2>
            <Storyboard lesson={lesson} level={level} />
            <h2>{t('sheetEnd')}</h2>
            <ul>
              {lesson.ending.map((sentence) => (
                <li key={sentence.older.en}>{sentence[level][language]}</li>
              ))}
            </ul>
          </section>
        </div>
        <footer class="sheet-foot">
          <p>
            <strong>{t('sheetCall')}.</strong>{' '}
            {vn.call.facts.map(({ text }) => text.older[language]).join(' ')}
          </p>
          <p class="sheet-source">
            {t('sheetSource')}: {lesson.source.url}
          </p>
        </footer>
      </article>
    </div>
  );
}
