import { createContext } from 'preact';
import type { Ring } from '../../coach/view.ts';

/** What is drawn on the page now: rings, and one line beside them. */
export interface Pointing {
  readonly rings: readonly Ring[];
  readonly say: string;
}

/** The place where help stands beside the page that it is about; null where there is none, as in the popup. */
export interface BesidePage {
  /** the picture that help was asked for, where it is known and still there */
  readonly picture: () => Element | null;
  readonly point: (pointing: Pointing | null) => void;
}

export const Beside = createContext<BesidePage | null>(null);
