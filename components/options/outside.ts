import type {
  Body,
  JudgeReply,
  Name,
  Reply,
  Settings,
  SettingsState,
} from '../../bridge/protocol.ts';

type Level = Settings['sensitivity'];
/** One probability for each of the five classes; as limits, 0 (always) to 2 (never). */
export type Five = NonNullable<Settings['limits']>;

/** What the judge of this computer says of a drawing: five scores, and where they are near the threshold five more. */
export type Seen = Extract<JudgeReply, { kind: 'judged' }>['frames'][number];

/** Calls the background, as `send('background', …)` of bridge/messenger.ts does. */
export type Ask = <N extends Name<'background'>>(
  name: N,
  body: Body<'background', N>,
) => Promise<Reply<'background', N>>;

/** A harmless drawing and what is seen in it. */
export interface Sample {
  readonly name: string;
  readonly picture: string;
  readonly seen: Seen;
}

/** What a level decides with. */
export type Rule = Pick<Settings, 'sensitivity' | 'limits' | 'drawings'>;

/** What a settings file holds, before anything of it is applied. */
export type FileRead =
  | {
      readonly sound: true;
      /** all that would be in force: a file replaces every choice */
      readonly settings: Settings;
      /** keys that stand in the file itself */
      readonly given: readonly string[];
    }
  | { readonly sound: false; readonly why: 'damaged' | 'newer' };

/** What the page needs of the rest of the extension; the preview in tests/pages brings its own. */
export interface Outside {
  readonly ask: Ask;
  /** Address of a drawing of an everyday scene. */
  readonly scene: string;
  /** Judged by the engine; null: it does not answer. */
  samples(): Promise<readonly Sample[] | null>;
  isCovered(seen: Seen, rule: Rule): boolean;
  /** A level as limits for each class alone, to start own limits from. */
  limitsLike(level: Level): Five;
  /** Pictures remembered, and bytes on the disk where the browser tells; null: it cannot be read. */
  cacheSize(): Promise<{ readonly pictures: number; readonly bytes: number | null } | null>;
  eraseCache(): Promise<void>;
  /** Reads a settings file without applying it. */
  readFile(text: string): FileRead;
  /** Hands a file to the browser's downloads. */
  saveFile(name: string, text: string): void;
  /** Calls back after every change, whoever made it. Returns the way to stop. */
  watch(listener: (state: SettingsState) => void): () => void;
}
