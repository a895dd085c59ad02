import { useState } from 'preact/hooks';
import type { CoveredPicture } from '../../bridge/frame.ts';
import { isRealPress } from '../../bridge/press-gate.ts';
import type { Box } from '../../coach/tree.ts';
import type { CardKey } from '../../locales/card/notes.ts';
import type { Reader } from '../../locales/text.ts';
import { Umbrella } from '../art/umbrella.tsx';
import { Button } from '../ui/button.tsx';
import { type CardSize, sizeOf } from './box.ts';

export interface CardActions {
  help(picture: CoveredPicture): void;
  retry(picture: CoveredPicture): void;
}

interface CardProps {
  readonly picture: CoveredPicture;
  readonly box: Box;
  /** the whole picture is seen, so it may take a calm tone */
  readonly clear: boolean;
  readonly t: Reader<CardKey>;
  /** the calm face of the younger level */
  readonly face: boolean;
  readonly actions: CardActions;
}

/** The calm card in the middle of what is seen of a covered picture. */
export function Card(props: CardProps) {
  const { box, picture } = props;
  const size = sizeOf(box);
  if (size === 'none') return null;
  const { left, top, width, height } = box;
  return (
    <div
      class={`place place-${size}${props.clear ? ' place-clear' : ''}`}
      style={`transform:translate(${left}px,${top}px);width:${width}px;height:${height}px`}
    >
      {size === 'button' ? (
        <RoundCard {...props} />
      ) : (
        <WordCard {...props} size={size} unchecked={picture.reason === 'undecided'} />
      )}
    </div>
  );
}

/** Room for the umbrella only: its label says the rest to screen readers. */
function RoundCard({ picture, t, face, actions }: CardProps) {
  const unchecked = picture.reason === 'undecided';
  const label = [
    t(unchecked ? 'unchecked' : 'covered'),
    t('notYourFault'),
    t(unchecked ? 'retry' : 'help'),
  ].join(' ');
  return (
    <button
      type="button"
      class="round"
      aria-label={label}
      title={label}
      onClick={(event) => {
        if (isRealPress(event)) (unchecked ? actions.retry : actions.help)(picture);
      }}
    >
      <Umbrella size={38} face={face} state={unchecked ? 'folded' : 'open'} />
    </button>
  );
}

function WordCard(props: CardProps & { size: CardSize; unchecked: boolean }) {
  const { picture, t, actions, size, unchecked } = props;
  return (
    <div class="card">
      {size === 'large' && (
        <Umbrella size={52} face={props.face} state={unchecked ? 'folded' : 'open'} />
      )}
      <CardWords first={t(unchecked ? 'unchecked' : 'covered')} second={t('notYourFault')} />
      {unchecked ? (
        <RetryButton retry={() => actions.retry(picture)} t={t} />
      ) : (
        <Button kind="main" onPress={() => actions.help(picture)}>
          {t('help')}
        </Button>
      )}
      {unchecked && size === 'large' && (
        <Button kind="quiet" onPress={() => actions.help(picture)}>
          {t('help')}
        </Button>
      )}
    </div>
  );
}

/** Says that it works on it; the card goes as soon as the picture is judged anew. */
function RetryButton(props: { retry: () => void; t: Reader<CardKey> }) {
  const [trying, setTrying] = useState(false);
  function retry(): void {
    setTrying(true);
    props.retry();
  }
  return (
    <Button kind="main" onPress={retry}>
      {props.t(trying ? 'retrying' : 'retry')}
    </Button>
  );
}

/** What happened, and that it is not the child's fault: each on its own line where there is room. */
export function CardWords(props: { first: string; second: string }) {
  return (
    <p>
      <span class="line">{props.first}</span> <span class="line">{props.second}</span>
    </p>
  );
}
