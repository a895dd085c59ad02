import type { CallMoment } from '../../guides/helpline.ts';
import { vn } from '../../guides/helplines/vn.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { useWords } from '../text/context.tsx';
import { Lines } from '../ui/lines.tsx';
import { Screen } from '../ui/screen.tsx';
import { Also } from './also.tsx';
import type { Walk } from './screens.ts';

/** Practice tells the same story. */
export const STORY_DRAWINGS: Readonly<Record<CallMoment['id'], Drawing>> = {
  listen: 'speech',
  safe: 'house',
  need: 'heart',
  plan: 'list',
  help: 'people',
  again: 'sprout',
};

/** What happens in a call to 111, in pictures: first the child presses three keys. */
export function CallStory(props: { walk: Walk }) {
  const { t, language, level } = useWords();
  return (
    <Screen title={t('storyTitle')}>
      <ol class="story">
        <StoryPart drawing="phone" text={t('storyStart')} />
        {vn.call.moments.map(({ id, say }) => (
          <StoryPart key={id} drawing={STORY_DRAWINGS[id]} text={say[level][language]} />
        ))}
      </ol>
      <div class="note">
        <h2>{t('storyAsk')}</h2>
        {vn.call.mayAsk.map(({ text }) => (
          <p key={text.older.en}>{text[level][language]}</p>
        ))}
        <p>{t('storyRest')}</p>
      </div>
      <Also walk={props.walk} />
    </Screen>
  );
}

export function StoryPart(props: { drawing: Drawing; text: string }) {
  return (
    <li>
      <span class="disc story-drawing">
        <Pictogram name={props.drawing} size={40} />
      </span>
      <span>
        <Lines text={props.text} />
      </span>
    </li>
  );
}
