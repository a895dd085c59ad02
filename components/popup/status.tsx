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

/**
 * How Ô Xanh itself is, in words. A broken one says so plainly: everything stays covered then. A child
 * also sees that it rests on this site, and who set its limits.
 */
export function Status(props: { state: State; managed: boolean; paused: boolean }) {
  const { t, local } = useWords();
  const { state, managed, paused } = props;
  const isWell = state === 'ready';
  const art = paused ? 'folded' : isWell && managed ? 'badge' : ART[state];
  const by = local.organisation === '' ? t('managed') : t('managedBy', { who: local.organisation });
  return (
    <div class={`status status-${paused ? 'paused' : state}`} role="status">
      <Umbrella state={art} size={32} />
      <p>
        <span class="line">{t(paused ? 'paused' : WORDS[state])}</span>{' '}
        {managed && <span class="line">{by}</span>}
      </p>
    </div>
  );
}
