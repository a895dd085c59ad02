import type { CardKey } from '../../locales/card/notes.ts';
import type { Reader } from '../../locales/text.ts';
import { Umbrella } from '../art/umbrella.tsx';
import { Button } from '../ui/button.tsx';
import { type CardActions, CardWords } from './card.tsx';
import type { Placed } from './tracker.ts';

/** One quiet bar for a page with many covered pictures, instead of a card on each. */
export function Bar(props: {
  placed: readonly Placed[];
  t: Reader<CardKey>;
  face: boolean;
  actions: CardActions;
}) {
  const { placed, t, face, actions } = props;
  const flagged = placed.find(({ picture }) => picture.reason !== 'undecided');
  const first = flagged ?? placed[0];
  if (!first) return null;
  return (
    <div class="bar">
      <Umbrella size={44} face={face} state={flagged ? 'open' : 'folded'} />
      <CardWords first={t(flagged ? 'many' : 'manyUnchecked')} second={t('notYourFault')} />
      {flagged ? (
        <Button kind="main" onPress={() => actions.help(first.picture)}>
          {t('help')}
        </Button>
      ) : (
        <Button kind="main" onPress={() => placed.map(({ picture }) => actions.retry(picture))}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}
