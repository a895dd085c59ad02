import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetReply, Settings, SettingsState } from '../../bridge/protocol.ts';
import { type Notice, noticeOf, pick } from './notice.ts';
import type { Outside } from './outside.ts';

/** The state of the page, and the one way in which anything on it changes a setting. */
export interface Model {
  readonly state: SettingsState;
  readonly outside: Outside;
  readonly notice: Notice | null;
  readonly asking: boolean;
  /** Saves at once, asks for the PIN where it is needed, says what became of it. `what`: its name. */
  change(change: Partial<Settings>, what: string): Promise<void>;
  /** Does something that may be refused for want of the PIN; asks for it and does it once more. */
  withPin<R>(work: () => Promise<R>, needsPin: (reply: R) => boolean): Promise<R>;
  /** Takes the last change back, or makes it again. */
  back(): Promise<void>;
  say(notice: Notice | null): void;
  setState(state: SettingsState): void;
  /** The PIN window says how it ended. */
  answered(opened: boolean): void;
}

export function useModel(first: SettingsState, outside: Outside): Model {
  const [state, setState] = useState(first);
  const [notice, say] = useState<Notice | null>(null);
  const [asking, setAsking] = useState(false);
  const waiting = useRef<((opened: boolean) => void) | null>(null);
  useEffect(() => outside.watch(setState), [outside]);

  const askPin = () =>
    new Promise<boolean>((resolve) => {
      waiting.current?.(false);
      waiting.current = resolve;
      setAsking(true);
    });

  async function withPin<R>(work: () => Promise<R>, needsPin: (reply: R) => boolean): Promise<R> {
    const reply = await work();
    if (!needsPin(reply) || !(await askPin())) return reply;
    return work();
  }

  async function write(change: Partial<Settings>, what: string, undo: boolean): Promise<void> {
    const before = pick(state.settings, Object.keys(change));
    const set = () => outside.ask('settings:set', change).catch(() => null);
    const reply = await withPin<SetReply | null>(
      set,
      (got) => got?.done === false && got.why === 'pin',
    );
    if (reply) setState(reply.state);
    say(noticeOf(reply, what, { change: before, undo }));
  }

  return {
    state,
    outside,
    notice,
    asking,
    withPin,
    say,
    setState,
    change: (change, what) => write(change, what, false),
    async back() {
      if (notice?.back) await write(notice.back.change, notice.what ?? '', !notice.back.redo);
    },
    answered(opened) {
      waiting.current?.(opened);
      waiting.current = null;
      setAsking(false);
    },
  };
}
