import type { Lesson, Scene } from '../../../guides/lesson.ts';
import { TARGET_NAMES } from '../../../guides/targets.ts';
import { teacherWords } from '../../../locales/teacher/area.ts';
import { type Level, reader } from '../../../locales/text.ts';
import { words } from '../../../locales/words.ts';
import { sentenceTo111 } from '../../help/sentence.ts';
import { useArea, useWords } from '../../text/context.tsx';
import { planFor } from '../flow.ts';

/** The scenes in words, so that a class without computers can play them. */
export function Storyboard(props: { lesson: Lesson; level: Level }) {
  return (
    <ol class="storyboard">
      {props.lesson.scenes.map((scene, index) => (
        <li key={index}>
          <SceneInWords scene={scene} level={props.level} />
        </li>
      ))}
    </ol>
  );
}

function SceneInWords(props: { scene: Scene; level: Level }) {
  const t = useArea(teacherWords);
  const { language } = useWords();
  const { scene, level } = props;
  switch (scene.kind) {
    case 'tell':
      return (
        <p>
          <strong>{t('sceneTell')}:</strong> {scene.say[level][language]}
        </p>
      );
    case 'walk':
      return (
        <>
          <p>
            <strong>{t('sceneWalk', { thing: TARGET_NAMES[scene.target][language] })}</strong>
          </p>
          <ol class="storyboard-steps">
            {planFor(scene, language).spots.map(({ step }) => (
              <li key={step.id}>{step.say[level][language]}</li>
            ))}
          </ol>
        </>
      );
    case 'chat':
      return (
        <p>
          <strong>{t('sceneChat')}:</strong>{' '}
          {scene.lines.map((line) => `“${line[language]}”`).join(' ')}
        </p>
      );
    case 'choice':
      return (
        <>
          <p>
            <strong>{t('sceneChoice')}:</strong> {scene.ask[level][language]}
          </p>
          <ul class="storyboard-options">
            {scene.options.map(({ say, good, reply }) => (
              <li key={say.older.en}>
                {good ? '✓' : '↻'} {say[level][language]} <i>{reply[level][language]}</i>
              </li>
            ))}
          </ul>
        </>
      );
    case 'call':
      return (
        <p>
          <strong>{t('sceneCall')}</strong> “{sentenceTo111('saw', reader(words, language, level))}”
        </p>
      );
    case 'false-alarm':
      return (
        <p>
          <strong>{t('sceneAlarm')}</strong>
        </p>
      );
  }
}
