import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lesson, Scene } from '../../guides/lesson.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { Button } from '../ui/button.tsx';
import { useFocus } from '../ui/focus.ts';
import { Aloud, wordsIn } from './aloud.tsx';
import { Ending } from './ending.tsx';
import { forward, inScene, mayLeave, startAt } from './flow.ts';
import { Heading } from './heading.tsx';
import { HelpBar } from './help-bar.tsx';
import { SceneView } from './scenes/scene.tsx';
import { usePractice } from './words.ts';

/** Scenes after whose last press there is nothing more to press or read: Enter goes on. */
const FINISHED: readonly Scene['kind'][] = ['walk', 'chat', 'false-alarm'];

/** One lesson, scene by scene. The child goes on when it wants to; nothing runs by itself. */
export function LessonPage(props: {
  lesson: Lesson;
  start: number;
  next: Lesson | undefined;
  onStep: (step: number) => void;
  onDone: () => void;
}) {
  const { lesson, onStep, onDone } = props;
  const { t, language } = usePractice();
  const [state, setState] = useState(() => startAt(lesson, props.start));
  const body = useRef<HTMLDivElement>(null);
  const shown = useNewScene(state.step);
  const scene = lesson.scenes[state.step];
  const count = lesson.scenes.length;

  function goOn(): void {
    const next = forward(lesson, state);
    setState(next);
    if (next.step === count) onDone();
    else onStep(next.step);
  }

  return (
    <div class="practice lesson">
      <div class="lesson-head">
        <a class="button button-quiet" href="#/">
          <Pictogram name="back" size={24} />
          <span>{t('backToList')}</span>
        </a>
        <Aloud of={() => wordsIn(body.current)} />
      </div>
      <div ref={body} class="lesson-body">
        <Heading>{lesson.name[language]}</Heading>
        <Where step={state.step} count={count} />
        <div
          class={`scene scene-${scene?.kind ?? 'end'}`}
          key={state.step}
          tabIndex={-1}
          ref={shown}
        >
          {scene ? (
            <SceneView
              lesson={lesson}
              scene={scene}
              state={state.scene}
              onMove={(done) => setState((now) => inScene(lesson, now, done))}
            >
              {mayLeave(scene, state.scene) && (
                <Onward wanted={FINISHED.includes(scene.kind)} onPress={goOn} />
              )}
            </SceneView>
          ) : (
            <Ending lesson={lesson} next={props.next} />
          )}
        </div>
      </div>
      <HelpBar />
    </div>
  );
}

/** A new scene takes the focus, since the button that led to it is gone; the first leaves it to the title. */
function useNewScene(step: number) {
  const first = useRef(step);
  const scene = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (step === first.current) return;
    first.current = -1;
    scene.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);
  return scene;
}

/** Dots for eyes, words for screen readers. */
function Where(props: { step: number; count: number }) {
  const { t } = usePractice();
  const { step, count } = props;
  if (step >= count) return null;
  return (
    <p class="where">
      <span class="unseen">{t('scene', { step: step + 1, count })}</span>
      <span class="step-dots" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <i key={index} class={index <= step ? 'step-dot-on' : ''} />
        ))}
      </span>
    </p>
  );
}

/** Takes the focus where `wanted`: what was pressed last is gone. */
function Onward(props: { wanted: boolean; onPress: () => void }) {
  const { t } = usePractice();
  const button = useFocus<HTMLButtonElement>(props.wanted);
  return (
    <div class="onward">
      <Button kind="main" buttonRef={button} onPress={props.onPress}>
        {t('goForward')}
      </Button>
    </div>
  );
}
