import type { JudgeReply } from '../../bridge/protocol.ts';

export type Why = Extract<JudgeReply, { kind: 'unreadable' }>['why'];

/** A picture that cannot be judged, and why. Expected; it becomes an `unreadable` reply. */
export class Unreadable extends Error {
  readonly why: Why;
  constructor(why: Why, cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}
