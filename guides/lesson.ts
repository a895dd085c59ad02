import type { Icon, LevelledText, Situation, Source, TargetKind, Text } from './guide.ts';

/** Something to read, alone on the screen. */
export interface Tell {
  readonly kind: 'tell';
  readonly say: LevelledText;
}

/** Walk a guide's own steps on a drawn page (surfaces.ts). The picture there is a cat or a cloud. */
export interface Walk {
  readonly kind: 'walk';
  /** a platform's id, or `generic` */
  readonly guide: string;
  readonly target: TargetKind;
  readonly situation: Situation;
  /** the id of the last step to practise; absent: to the end */
  readonly until?: string;
}

/** A message window that fills line by line; what the other one writes addresses nobody by level. */
export interface Chat {
  readonly kind: 'chat';
  readonly lines: readonly Text[];
}

export interface Option {
  readonly say: LevelledText;
  readonly icon?: Icon | 'heart' | 'plus';
  /** several may be good; the others get a hint and another try, never a mark */
  readonly good: boolean;
  readonly reply: LevelledText;
}

export interface Choice {
  readonly kind: 'choice';
  readonly ask: LevelledText;
  readonly options: readonly Option[];
}

/** The helpline's call guide (helpline.ts): what happens, what they may ask, the first sentence to say aloud. */
export interface PractiseCall {
  readonly kind: 'call';
}

/** A drawn picture covered by mistake, with the way out. */
export interface FalseAlarm {
  readonly kind: 'false-alarm';
}

export type Scene = Tell | Walk | Chat | Choice | PractiseCall | FalseAlarm;

/** About three minutes. Every lesson ends with the same three sentences (lesson-parts.ts, ENDING). */
export interface Lesson {
  /** equals the file's name */
  readonly id: string;
  readonly name: Text;
  readonly scenes: readonly Scene[];
  readonly ending: readonly LevelledText[];
  readonly teacher: TeacherSheet;
  /** what the lesson's advice rests on */
  readonly source: Source;
}

/** Printed on one A4 page with the lesson's scenes; it has no place for a child's name. */
export interface TeacherSheet {
  readonly aim: Text;
  /** to ask the class, in order */
  readonly ask: readonly Text[];
  readonly careful: Text;
}
