import type { Level, Scores } from '../models/verdict.ts';

/**
 * Every message, by the one context that answers it. A call is `name(body): reply`.
 * Bodies are checked at run time where they enter (checks.ts); who may call is declared there too.
 */
export interface Calls {
  background: {
    /** A frame's guard starts: what it must know to decide. */
    'guard:hello'(body: null): GuardSettings;
    /** Chromium: insert the user-origin veil into the calling frame. */
    'guard:veil'(body: null): null;
    /** Chromium: the secret fragment with which the calling frame may read its own cached pictures. */
    'guard:fragment'(body: null): string | null;
    /** Firefox: the file of a picture of the calling page, if it holds more than one frame. */
    'guard:moving'(body: { url: string }): Uint8Array<ArrayBuffer> | null;
    /** Make sure the judge page exists; says how it is. */
    'judge:wake'(body: null): JudgeStatus;
    /** Inject the cards into the calling frame, which has its first covered picture. */
    'cards:inject'(body: null): null;
    /** Open the help panel in the top frame of the calling tab. */
    'panel:open'(body: PanelRequest): null;
    /** Own pages only. */
    'settings:get'(body: null): Settings;
    /** Own pages only. */
    'settings:set'(body: Partial<Settings>): Settings;
  };
  judge: {
    /** 1..8 frames of 224×224 RGB, one byte a channel, one after the other. */
    'judge:pixels'(body: { rgb: Uint8Array<ArrayBuffer>; rank: Rank }): JudgeReply;
    /** An encoded file the frame could not decode itself, or an animated one; the judge samples it. */
    'judge:bytes'(body: {
      bytes: Uint8Array<ArrayBuffer>;
      size: Size | null;
      rank: Rank;
    }): JudgeReply;
    /** Last resort: the judge downloads it. `size` is the shown picture's, to notice a different answer. */
    'judge:url'(body: { url: string; size: Size | null; rank: Rank }): JudgeReply;
    'judge:status'(body: null): JudgeStatus;
  };
  /** A frame's guard. */
  guard: {
    'guard:settings'(body: GuardSettings): null;
    /** The engine is back, or the network: undecided pictures are tried again. */
    'guard:retry'(body: null): null;
    /** Cover what was last right-clicked in this frame; if that is covered by hand, uncover it. */
    'guard:cover-pointed'(body: null): null;
    /** Cover every picture of the frame; if that was done, undo it. */
    'guard:cover-page'(body: null): null;
  };
  /** The panel in a tab's top frame. */
  panel: {
    'panel:show'(body: PanelRequest): null;
  };
}

export type Target = keyof Calls;
export type Name<T extends Target> = keyof Calls[T] & string;
type Call<T extends Target, N extends Name<T>> = Calls[T][N] extends (body: infer B) => infer R
  ? { body: B; reply: R }
  : never;
export type Body<T extends Target, N extends Name<T>> = Call<T, N>['body'];
export type Reply<T extends Target, N extends Name<T>> = Call<T, N>['reply'];

/** Judge first what the child sees: 0 in view, 1 near it, 2 the rest. */
export type Rank = 0 | 1 | 2;
/** Natural size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type JudgeReply =
  | { readonly kind: 'judged'; readonly frames: readonly Scores[] }
  | { readonly kind: 'unreadable'; readonly why: 'network' | 'decode' | 'too-large' | 'mismatch' }
  | { readonly kind: 'down'; readonly why: 'damaged' | 'failed' };

export interface JudgeStatus {
  readonly state: 'off' | 'starting' | 'ready' | 'damaged' | 'failed';
  readonly backend: string | null;
  readonly workers: number;
  /** pictures judged by the engine since the judge page started, cache answers not counted */
  readonly inferences: number;
  readonly waiting: number;
}

export type Language = 'vi' | 'en';
/** 6–10 years (*em*) or 11–17 (*bạn*). */
export type TextLevel = 'younger' | 'older';
export type CoverStyle = 'blur' | 'opaque' | 'drawing';

/** All a frame needs; nothing in it tells a page more than that covers exist. */
export interface GuardSettings {
  readonly sensitivity: Level;
  /** own limits of *custom*, one for each class (models/verdict.ts) */
  readonly limits: Scores | null;
  readonly cover: CoverStyle;
  readonly language: Language;
  readonly textLevel: TextLevel;
}

/** Grows with the caregiver's page; the defaults and the one list of items live in store/settings.ts. */
export interface Settings extends GuardSettings {}

/** Why the panel opens. Never carries a picture or its address. */
export interface PanelRequest {
  readonly reason: 'flagged' | 'undecided' | 'by-hand';
  /** what the picture seems to be in, a `TargetKind` of guides/guide.ts; the child may change it */
  readonly kind?: string;
  /** address of the sub-frame that asks, filled in by the background; absent: the tab's own page */
  readonly frame?: string;
  /** begin with the steps of reporting, asked by the popup, which cannot stay open beside the page */
  readonly start?: 'report';
  /** which of the seven situations the child chose in the popup */
  readonly happened?: string;
}
