import type { Lesson, Scene } from '../../../guides/lesson.ts';
import { AlarmScene } from './alarm.tsx';
import { CallScene } from './call.tsx';
import { ChatScene } from './chat.tsx';
import { ChoiceScene } from './choice.tsx';
import type { SceneProps } from './props.ts';
import { TellScene } from './tell.tsx';
import { WalkScene } from './walk.tsx';

export function SceneView(props: SceneProps<Scene> & { lesson: Lesson }) {
  const { scene, lesson, ...rest } = props;
  switch (scene.kind) {
    case 'tell':
      return <TellScene scene={scene} lesson={lesson.id} {...rest} />;
    case 'walk':
      return <WalkScene scene={scene} {...rest} />;
    case 'chat':
      return <ChatScene scene={scene} {...rest} />;
    case 'choice':
      return <ChoiceScene scene={scene} {...rest} />;
    case 'call':
      return <CallScene scene={scene} {...rest} />;
    case 'false-alarm':
      return <AlarmScene scene={scene} {...rest} />;
  }
}
