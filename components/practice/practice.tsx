import { useState } from 'preact/hooks';
import type { Language, LocalHelp, TextLevel } from '../../bridge/protocol.ts';
import { Page } from '../pages/page.tsx';
import { Certificate } from './certificate.tsx';
import { LessonPage } from './lesson.tsx';
import { LessonList } from './list.tsx';
import { inOrder, nextAfter, type Practised, stepOf } from './progress.ts';
import { type Route, useRoute } from './routes.ts';
import { Sheet } from './teacher/sheet.tsx';
import { Sheets } from './teacher/sheets.tsx';

export interface PracticeProps {
  readonly language: Language;
  readonly level: TextLevel;
  readonly local: LocalHelp;
  /** ids of lessons a school chose; they come first */
  readonly assigned: readonly string[];
  readonly practised: Practised;
  readonly onLanguage: (language: Language) => void;
  readonly onStep: (lesson: string, step: number) => void;
  readonly onDone: (lesson: string) => void;
  readonly onReset: () => void;
  /** for the preview: an address that does not change */
  readonly address?: string;
}

/** The whole of practice.html. The text level chosen here holds for this visit. */
export function Practice(props: PracticeProps) {
  const route = useRoute(props.address);
  const [level, setLevel] = useState(props.level);
  const forAdults = route.at === 'sheet' || route.at === 'sheets';
  return (
    <Page
      here="practice"
      language={props.language}
      level={forAdults ? 'older' : level}
      local={props.local}
      onLanguage={props.onLanguage}
      bare={route.at === 'lesson'}
    >
      <View route={route} onLevel={setLevel} {...props} />
    </Page>
  );
}

function View(props: PracticeProps & { route: Route; onLevel: (level: TextLevel) => void }) {
  const { route, assigned, practised } = props;
  switch (route.at) {
    case 'list':
      return (
        <LessonList
          lessons={inOrder(assigned)}
          assigned={assigned}
          practised={practised}
          onLevel={props.onLevel}
          onReset={props.onReset}
        />
      );
    case 'lesson':
      return (
        <LessonPage
          key={route.lesson.id}
          lesson={route.lesson}
          start={stepOf(practised, route.lesson)}
          next={nextAfter(route.lesson, practised, assigned)}
          onStep={(step) => props.onStep(route.lesson.id, step)}
          onDone={() => props.onDone(route.lesson.id)}
        />
      );
    case 'certificate':
      return <Certificate practised={practised} />;
    case 'sheets':
      return <Sheets />;
    case 'sheet':
      return <Sheet lesson={route.lesson} />;
  }
}
