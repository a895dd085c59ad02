import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../bridge/messenger.ts';
import type { SettingsState } from '../../bridge/protocol.ts';
import { Practice } from '../../components/practice/practice.tsx';
import { type Practised, withLesson } from '../../components/practice/progress.ts';
import { LESSONS } from '../../guides/lessons.ts';
import { localDay } from '../../store/counts.ts';
import { eraseProgress, readProgress, saveDone, saveStep } from '../../store/progress.ts';
import { watchSettings } from '../../store/state.ts';

/** Progress is shown at once and written behind; where it cannot be written, the page says so. */
function Whole(props: { state: SettingsState; practised: Practised }) {
  const [{ settings }, setState] = useState(props.state);
  const [practised, setPractised] = useState(props.practised);
  useEffect(() => watchSettings(setState), []);

  function remember(id: string, step: number, done: boolean, saved: Promise<boolean>): void {
    const lesson = LESSONS.find((one) => one.id === id);
    if (lesson) setPractised((now) => withLesson(now, lesson, { step, done }, localDay()));
    saved.then((kept) => kept || setPractised((now) => ({ ...now, state: 'closed' })));
  }

  return (
    <Practice
      language={settings.language}
      level={settings.textLevel}
      local={settings}
      assigned={settings.lessons}
      practised={practised}
      onLanguage={(language) =>
        send('background', 'settings:set', { language }).then(({ state }) => setState(state))
      }
      onStep={(lesson, step) => remember(lesson, step, false, saveStep(lesson, step))}
      onDone={(lesson) => remember(lesson, 0, true, saveDone(lesson))}
      onReset={() =>
        eraseProgress().then((kept) =>
          setPractised({ lessons: [], state: kept ? 'kept' : 'closed' }),
        )
      }
    />
  );
}

const [state, practised] = await Promise.all([
  send('background', 'settings:get', null),
  readProgress(),
]);
send('background', 'counts:add', { practice: 1 }).catch(() => undefined);
const root = document.querySelector('#practice');
if (root) render(<Whole state={state} practised={practised} />, root);
