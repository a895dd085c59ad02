import { vn } from '../../../guides/helplines/vn.ts';
import type { PractiseCall } from '../../../guides/lesson.ts';
import { sentenceTo111 } from '../../help/sentence.ts';
import { STORY_DRAWINGS, StoryPart } from '../../help/story.tsx';
import { useWords } from '../../text/context.tsx';
import { Heading } from '../heading.tsx';
import { usePractice } from '../words.ts';
import { Keypad } from './keypad.tsx';
import type { SceneProps } from './props.ts';

/** First the three keys on a drawn telephone, then what happens, what to say, what they may ask. */
export function CallScene(props: SceneProps<PractiseCall>) {
  const { t, language, level } = usePractice();
  const { t: shared } = useWords();
  const { dial } = props.state;
  if (!dial.called) {
    return (
      <div class="paper dial">
        <h2 class="big-say">{t('dial')}</h2>
        <p class="hint centred">{t('dialDrawn')}</p>
        <Keypad digits={dial.digits} onMove={props.onMove} />
        <p class="walk-hint centred" role="status">
          {dial.wrong ? t('dialHint') : ''}
        </p>
      </div>
    );
  }
  return (
    <div class="call-story">
      <div class="paper">
        <Heading level={2}>{t('speak')}</Heading>
        <p class="speak-bubble">{sentenceTo111('saw', shared)}</p>
        <p class="hint">{t('speakAloud')}</p>
      </div>
      <div class="paper">
        <h2>{t('answered')}</h2>
        <ol class="story">
          {vn.call.moments.map(({ id, say }) => (
            <StoryPart key={id} drawing={STORY_DRAWINGS[id]} text={say[level][language]} />
          ))}
        </ol>
        <div class="note">
          <h3>{shared('storyAsk')}</h3>
          {vn.call.mayAsk.map(({ text }) => (
            <p key={text.older.en}>{text[level][language]}</p>
          ))}
          <p>{shared('storyRest')}</p>
        </div>
      </div>
      {props.children}
    </div>
  );
}
