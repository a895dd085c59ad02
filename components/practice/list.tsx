import { useState } from 'preact/hooks';
import type { TextLevel } from '../../bridge/protocol.ts';
import type { Lesson } from '../../guides/lesson.ts';
import { Umbrella } from '../art/umbrella.tsx';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { useFocus } from '../ui/focus.ts';
import { Lines } from '../ui/lines.tsx';
import { Switch } from '../ui/switch.tsx';
import { Heading } from './heading.tsx';
import { HelpBar } from './help-bar.tsx';
import { LessonCard } from './lesson-card.tsx';
import { isDone, type Practised } from './progress.ts';
import { usePractice } from './words.ts';

/** All lessons, those of the school first. */
export function LessonList(props: {
  lessons: readonly Lesson[];
  assigned: readonly string[];
  practised: Practised;
  onLevel: (level: TextLevel) => void;
  onReset: () => void;
}) {
  const { t, level } = usePractice();
  const { t: shared } = useWords();
  const { lessons, assigned, practised } = props;
  const begun = practised.lessons.length > 0; // a list begun afresh is a new one: its heading takes the focus
  const some = lessons.some((lesson) => isDone(practised, lesson));
  return (
    <div class="practice">
      <div class="hero">
        <Umbrella face={level === 'younger'} size={88} />
        <div class="hero-words">
          <Heading key={String(begun)}>{t('practiceTitle')}</Heading>
          <p>
            <Lines text={t('practiceCalm')} />
          </p>
          <p class="soft">{t('drawn')}</p>
        </div>
      </div>
      {practised.state !== 'kept' && (
        <p class="note note-sun" role="status">
          {t(practised.state === 'damaged' ? 'progressDamaged' : 'notKept')}
        </p>
      )}
      <ul class="lessons">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonCard
              lesson={lesson}
              practised={practised}
              assigned={assigned.includes(lesson.id)}
            />
          </li>
        ))}
        <li class="paper list-end">
          {some ? (
            <a class="button" href="#/certificate">
              {t('certificate')}
            </a>
          ) : (
            <p class="soft">{t('certificateSoon')}</p>
          )}
          <Switch
            name={t('practiceLevel')}
            value={level}
            options={[
              { value: 'younger', name: shared('younger') },
              { value: 'older', name: shared('older') },
            ]}
            onChoose={props.onLevel}
          />
          {begun && <Reset onReset={props.onReset} />}
          <a class="teacher-link" href="#/teacher">
            {t('teachers')}
          </a>
        </li>
      </ul>
      <HelpBar />
    </div>
  );
}

/** Asked twice, since it cannot be undone; what is pressed goes each time, so the focus is handed on. */
function Reset(props: { onReset: () => void }) {
  const { t } = usePractice();
  const [asking, setAsking] = useState<boolean | null>(null);
  const ask = useFocus<HTMLButtonElement>(asking === false);
  const no = useFocus<HTMLButtonElement>(asking === true);
  if (!asking) {
    return (
      <Button kind="quiet" drawing="retry" buttonRef={ask} onPress={() => setAsking(true)}>
        {t('resetAsk')}
      </Button>
    );
  }
  return (
    <div class="note" role="status">
      <p>{t('resetSure')}</p>
      <div class="row">
        <Button onPress={props.onReset}>{t('resetYes')}</Button>
        <Button kind="main" buttonRef={no} onPress={() => setAsking(false)}>
          {t('resetNo')}
        </Button>
      </div>
    </div>
  );
}
