import type { Access } from '../../bridge/protection.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import type { Line, LineState } from './check-lines.ts';
import { Fix } from './fix.tsx';
import type { Outside } from './outside.ts';
import { useWelcomeWords } from './words.ts';

const DRAWINGS: Readonly<Record<LineState, Drawing>> = {
  good: 'check',
  todo: 'hand',
  note: 'info',
  waiting: 'dots',
};
const NAMES = { good: 'good', todo: 'toDo', note: 'note', waiting: 'waiting' } as const;

export function CheckLine(props: {
  line: Line;
  access: Access | null;
  outside: Outside;
  onFixed: () => void;
}) {
  const t = useWelcomeWords();
  const { line, access, outside, onFixed } = props;
  const { id, state, title, means, values } = line;
  return (
    <li class={`check-line check-${state}`} data-line={id} data-state={state}>
      <span class="disc check-mark">
        <Pictogram name={DRAWINGS[state]} size={24} />
        <span class="unseen">{t(NAMES[state])}</span>
      </span>
      <div class="check-words">
        <p class="check-title">{t(title, values)}</p>
        {means && <p class="soft small">{t(means, values)}</p>}
        {state === 'todo' && access && (
          <Fix id={id} access={access} outside={outside} onFixed={onFixed} />
        )}
      </div>
    </li>
  );
}
