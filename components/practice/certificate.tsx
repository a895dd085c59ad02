import { ENDING } from '../../guides/lesson-parts.ts';
import { LESSONS } from '../../guides/lessons.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { Umbrella } from '../art/umbrella.tsx';
import { Button } from '../ui/button.tsx';
import { Heading } from './heading.tsx';
import { HelpBar } from './help-bar.tsx';
import { isDone, type Practised } from './progress.ts';
import { usePractice } from './words.ts';

/** One A4 page, landscape. Name and day are written by hand: the page has no field for them. */
export function Certificate(props: { practised: Practised }) {
  const { t, language, level } = usePractice();
  const done = LESSONS.filter((lesson) => isDone(props.practised, lesson));
  return (
    <div class="practice">
      <div class="certificate-top not-printed">
        <a class="button button-quiet" href="#/">
          <Pictogram name="back" size={24} />
          <span>{t('backToList')}</span>
        </a>
        {done.length > 0 && (
          <Button kind="main" drawing="print" onPress={() => print()}>
            {t('printPage')}
          </Button>
        )}
      </div>
      {done.length === 0 ? (
        <div class="paper">
          <Heading>{t('certificate')}</Heading>
          <p>{t('certificateSoon')}</p>
        </div>
      ) : (
        <article class="certificate">
          <Umbrella face={level === 'younger'} size={96} />
          <Heading>{t('certificate')}</Heading>
          <p class="certificate-line">{t('certificateName')}</p>
          <p class="certificate-say">{t('certificateSay')}</p>
          <div class="certificate-two">
            <div>
              <h2>{t('certificateLessons')}</h2>
              <ul>
                {done.map((lesson) => (
                  <li key={lesson.id}>
                    <Pictogram name="check" size={18} /> {lesson.name[language]}
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <h2>{t('endRemember')}</h2>
              <ul>
                {ENDING.map((sentence) => (
                  <li key={sentence.older.en}>
                    <Pictogram name="heart" size={18} /> {sentence[level][language]}
                  </li>
                ))}
              </ul>
            </div>
          </div>
          <div class="certificate-two certificate-signed">
            <p class="certificate-line">{t('certificateDay')}</p>
            <p class="certificate-line">{t('certificateAdult')}</p>
          </div>
        </article>
      )}
      <p class="hint centred not-printed">{t('certificateByHand')}</p>
      <HelpBar />
    </div>
  );
}
