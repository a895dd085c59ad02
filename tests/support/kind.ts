import type { BrowserName } from './driver.ts';

/** One way in which a page can show a picture. */
export interface Kind {
  readonly name: string;
  /**
   * HTML that shows the picture at `url` in the element with this id. `first` is a harmless picture,
   * for kinds that show another one before.
   */
  html(id: string, url: string, first: string): string;
  /** Where the picture comes from; another site unless told. */
  readonly from?: 'own' | 'data';
  /** The server's options for it (answers.ts). */
  readonly query?: string;
  readonly moving?: true;
  /** Shows `first` before, and then `url`. */
  readonly changes?: true;
  /** Nobody can read it, so it stays covered. */
  readonly ends?: 'undecided';
  /** Requests for the picture beyond the page's own. 0 unless told. */
  readonly extra?: Partial<Record<BrowserName, number>>;
}
