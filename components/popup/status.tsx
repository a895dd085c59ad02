import type { JudgeStatus } from '../../bridge/protocol.ts';
import type { Key } from '../../locales/words.ts';
import { Umbrella, type UmbrellaState } from '../art/umbrella.tsx';
import { useWords } from '../text/context.tsx';

export type State = JudgeStatus['state'];

const WORDS: Readonly<Record<State, Key>> = {
  off: 'starting',
  starting: 'starting',
  ready: 'ready',
  damaged: 'damaged',
  failed: 'failed',
};

const ART: Readonly<Record<State, UmbrellaState>> = {
  off: 'folded',
  starting: 'folded',
  ready: 'open',
  damaged: 'puddle',
  failed: 'puddle',
};

/** How Ô Xanh itself is, in words. A broken one says so plainly: everything stays covered then. */
export function Status(props: { state: State }) {
  const { t } = useWords();
  return (
    <p class={`status status-${props.state}`} role="status">
      <Umbrella state={ART[props.state]} size={28} />
      <span>{t(WORDS[props.state])}</span>
    </p>
  );
}
