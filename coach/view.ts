import type { Step, TargetKind } from '../guides/guide.ts';
import type { Box } from './tree.ts';
import type { Walk } from './walk.ts';

/** What is to be shown now. */
export interface View {
  readonly at: number;
  readonly phase: Walk['phase'];
  readonly rings: readonly Ring[];
}

/** What the child is to press: where it is in the viewport, and what it is called on the page. */
export interface Ring {
  readonly box: Box;
  /** null: the picture itself, which has no name */
  readonly name: string | null;
}

export interface CoachOptions {
  readonly steps: readonly Step[];
  readonly at: number;
  /** what is reported */
  readonly kind: TargetKind;
  /** the picture that this is about, as far as it is known and still there */
  readonly anchor: () => Element | null;
  readonly onView: (view: View) => void;
}
