import type { Level, Opinion, Scores, Sensitivity } from '../models/verdict.ts';
import type { Mark } from './marks.ts';

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
    'guard:moving'(body: { url: string }): Uint8Array<ArrayBuffer> | 'still' | 'unknown';
    /** Make sure the judge page exists; says how it is. */
    'judge:wake'(body: null): JudgeStatus;
    /** Inject the cards into the calling frame, which has its first covered picture. */
    'cards:inject'(body: null): null;
    /** Open the help panel in the top frame of the calling tab. */
    'panel:open'(body: PanelRequest): null;
    /** Adds to today's counts, if they are kept. Nothing says where; private windows add nothing. */
    'counts:add'(body: Partial<Omit<DayCounts, 'day'>>): null;
    /** Open the practice page in a tab of its own. */
    'practice:open'(body: null): null;
    /** The child asks to see a covered picture all the same: opens show.html, where that is decided. */
    'show:ask'(body: { token: string }): { asked: boolean };

    // Own pages only, from here on.
    'settings:get'(body: null): SettingsState;
    /** All of the change or nothing of it. */
    'settings:set'(body: Partial<Settings>): SetReply;
    /** `old` is the PIN so far, null where none is set. */
    'pin:set'(body: { pin: string; old: string | null }): PinReply;
    'pin:open'(body: { pin: string }): PinReply;
    'pin:lock'(body: null): SettingsState;
    'pin:remove'(body: { pin: string }): PinReply;
    /** Oldest day first. */
    'counts:get'(body: null): readonly DayCounts[];
    'counts:erase'(body: null): EraseReply;
    /** JSON of what was chosen: no PIN, no counts, nothing of a policy. */
    'data:export'(body: null): string;
    /** All of the file or nothing of it; what a policy locks stays as it is. */
    'data:import'(body: { text: string }): ImportReply;
    /** Malformed messages, or from senders that may not, dropped since the background started. */
    'messages:dropped'(body: null): number;
    /** Settings, PIN, verdicts, counts, progress. */
    'data:erase'(body: null): EraseReply;
    /** Whether an asked-for picture may be shown; only with the PIN where the settings say so. */
    'show:decide'(body: { ask: number; pin: string | null }): ShowReply;
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
    /** Cover what was last right-clicked in this frame; if that is covered by hand, uncover it. */
    'guard:cover-pointed'(body: null): null;
    /** Cover every picture of the frame; if that was done, undo it. */
    'guard:cover-page'(body: null): null;
    /** Show the picture with this token, for as long as this page is open. Only the frame that has it answers. */
    'guard:show'(body: { token: string }): null;
  };
  /** The cards of a frame. */
  cards: {
    /** Help with what was last right-clicked in this frame. */
    'cards:help'(body: null): null;
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
  | { readonly kind: 'judged'; readonly frames: readonly Opinion[] }
  | { readonly kind: 'unreadable'; readonly why: 'network' | 'decode' | 'too-large' | 'mismatch' }
  | { readonly kind: 'down'; readonly why: 'damaged' | 'failed' };

export interface JudgeStatus {
  readonly state: 'off' | 'starting' | 'ready' | 'damaged' | 'failed';
  readonly backend: string | null;
  /** how the second model answered last; where it fails, the first decides alone */
  readonly second: 'unasked' | 'works' | 'fails';
  readonly workers: number;
  /** pictures judged by the engine since the judge page started, cache answers not counted */
  readonly inferences: number;
  readonly waiting: number;
  /** held by all workers: TF.js' tensors (our own kernels have none), and bytes of their memory */
  readonly tensors: number;
  readonly bytes: number;
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
  /** drawings judged apart from photographs */
  readonly drawings: 'same' | Sensitivity;
  /** video judged apart from stills; *covered*: never shown */
  readonly video: 'same' | Sensitivity | 'covered';
  /** pictures that could not be judged; *auto*: only *relaxed* shows them. A broken engine never shows any. */
  readonly undecided: 'auto' | 'covered' | 'shown';
  /** whether a covered picture may be shown: never, with the PIN, or after a calm question */
  readonly showAnyway: 'never' | 'pin' | 'calm';
  /** whether daily counts are kept */
  readonly counts: boolean;
  /** resolved by the background for the frame's top-level site; no frame sees the list of sites */
  readonly paused: boolean;
}

/** What a caregiver chose for one site and its subdomains. */
export interface SiteRule {
  /** canonical (bridge/sites.ts): lower case, punycode, no port */
  readonly host: string;
  /** null: as everywhere */
  readonly sensitivity: Level | null;
  /** ms since 1970; null or past: not paused */
  readonly pausedUntil: number | null;
  /** in the caregiver's words, to be read again later */
  readonly reason: string;
}

/** Everything that can be chosen. Types of values: bridge/setting-types.ts; defaults: store/items.ts. */
export interface Settings extends Omit<GuardSettings, 'paused'> {
  /** whose helplines are shown, ISO 3166-1, lower case */
  readonly country: string;
  /** by which the child knows our panel and pages from a fake; no frame is told */
  readonly mark: Mark;
  readonly sites: readonly SiteRule[];
  /** minutes until an opened PIN locks itself, 1..60 */
  readonly autoLock: number;
  // Only a policy sets what follows.
  /** name of the school; empty: none */
  readonly organisation: string;
  /** shown beside 111 */
  readonly contact: Contact | null;
  /** where pausing is allowed; null: anywhere, unless the policy locks the sensitivity */
  readonly pauseSites: readonly string[] | null;
  /** ids of the practice lessons assigned */
  readonly lessons: readonly string[];
  /** *policy*: nobody at this computer can loosen anything; there is no PIN */
  readonly pin: 'own' | 'policy';
  /** whether daily counts may be saved as a file */
  readonly countsExport: boolean;
}

export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
}

/** The settings in force, and who may change them now. */
export interface SettingsState {
  readonly settings: Settings;
  /** set by a policy */
  readonly locked: readonly (keyof Settings)[];
  readonly managed: boolean;
  readonly problems: readonly PolicyProblem[];
  /** PIN: none set; set; or opened for `autoLock` minutes */
  readonly lock: 'none' | 'locked' | 'open';
}

/** A policy value that is not used. `key` may name a part, as `sites[2]`. */
export interface PolicyProblem {
  readonly key: string;
  readonly why: 'unknown' | 'type' | 'range';
}

/** *storage*: the browser could not write it (full, damaged). Nothing changed unless `done`. */
export type SetReply =
  | { readonly done: true; readonly state: SettingsState }
  | {
      readonly done: false;
      readonly why: 'policy' | 'pin' | 'storage';
      readonly state: SettingsState;
    };

/** `waitMs`: how long no PIN is looked at, 0 where the next may come at once. */
export type PinReply =
  | { readonly done: true; readonly state: SettingsState }
  | {
      readonly done: false;
      readonly why: 'wrong' | 'wait' | 'weak' | 'policy' | 'storage';
      readonly waitMs: number;
    };

/** *newer*: written by a later version of Ô Xanh. */
export type ImportReply =
  | {
      readonly done: true;
      readonly state: SettingsState;
      /** keys of the file that a policy locks */
      readonly skipped: readonly (keyof Settings)[];
    }
  | {
      readonly done: false;
      readonly why: 'damaged' | 'newer' | 'policy' | 'pin' | 'storage';
      readonly state: SettingsState;
    };

export type EraseReply =
  | { readonly done: true }
  | { readonly done: false; readonly why: 'pin' | 'policy' | 'storage' };

/** *gone*: the page or the question is no longer there; *never*: the settings do not allow it. */
export type ShowReply =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly why: 'never' | 'wrong' | 'wait' | 'gone';
      readonly waitMs: number;
    };

/** How often, never what or where. */
export interface DayCounts {
  /** local date, ISO 8601: 2026-11-22 */
  readonly day: string;
  readonly judged: number;
  readonly covered: number;
  readonly help: number;
  readonly practice: number;
}

/** Whose helplines are shown, the school's own person beside them, and the child's own mark. */
export type LocalHelp = Pick<Settings, 'country' | 'organisation' | 'contact' | 'mark'>;

/** Why the panel opens. Never carries a picture or its address. */
export interface PanelRequest {
  readonly reason: 'flagged' | 'undecided' | 'by-hand';
  /** what the picture seems to be in, a `TargetKind` of guides/guide.ts; the child may change it */
  readonly kind?: string;
  /** address of the sub-frame that asks, filled in by the background; absent: the tab's own page */
  readonly frame?: string;
  /** begin with the steps of reporting, asked by the popup, which cannot stay open beside the page */
  readonly start?: 'report';
  /** filled in by the background: whom to call, here */
  readonly local?: LocalHelp;
  /** which of the seven situations the child chose in the popup */
  readonly happened?: string;
  /** the covered picture that was asked about, for `show:ask`; from `guardFrame().tokenOf(element)` */
  readonly token?: string;
}
