import type { Tell } from '../../../guides/lesson.ts';
import { Lines } from '../../ui/lines.tsx';
import { LessonArt } from '../art/lesson-art.tsx';
import { usePractice } from '../words.ts';
import type { SceneProps } from './props.ts';

/** One thought, large, with the lesson's drawing. */
export function TellScene(props: SceneProps<Tell> & { lesson: string }) {
  const { language, level } = usePractice();
  return (
    <div class="paper tell">
      <LessonArt lesson={props.lesson} />
      <p class="big-say">
        <Lines text={props.scene.say[level][language]} />
      </p>
      {props.children}
    </div>
  );
}
