import type { EraseReply, ImportReply, SetReply, Settings } from '../../bridge/protocol.ts';
import type { SettingsKey } from '../../locales/settings/area.ts';

/** What the line at the bottom says after a change, and what its button would do. */
export interface Notice {
  readonly key: SettingsKey;
  /** name of what was changed */
  readonly what?: string;
  readonly back?: { readonly change: Partial<Settings>; readonly redo: boolean };
}

type Refusal = Extract<SetReply | ImportReply | EraseReply, { done: false }>['why'];

/** Why something was not done, and what to do about it. */
export const REFUSED: Readonly<Record<Refusal, SettingsKey>> = {
  pin: 'notSavedPin',
  policy: 'notSavedPolicy',
  storage: 'notSavedStorage',
  damaged: 'importDamaged',
  newer: 'importNewer',
};

/** What is said after a change that came through or did not, and how it is taken back. */
export function noticeOf(
  reply: SetReply | null,
  what: string,
  back: { change: Partial<Settings>; undo: boolean },
): Notice {
  if (reply === null) return { key: 'notSavedNobody' };
  if (!reply.done) return { key: REFUSED[reply.why] };
  const { change, undo } = back;
  return { key: undo ? 'undone' : 'saved', what, back: { change, redo: undo } };
}

/** The values that these keys have now. */
export function pick(settings: Settings, keys: readonly string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => keys.includes(key)));
}
