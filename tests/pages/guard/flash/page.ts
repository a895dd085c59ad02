import type { BrowserName } from '../../../support/driver.ts';

/** A page that shows one picture, of which no pixel may be seen. */
export interface FlashPage {
  /** What stands in the body, with PICTURE for the address; or a whole document (`<!doctype`). */
  readonly html: string;
  /** Tried with a picture of another site too, not only with a `data:` address. */
  readonly network?: true;
  /** Only this browser has what the page uses. */
  readonly only?: BrowserName;
  /** Where the pointer goes after a while, in CSS pixels. */
  readonly pointer?: { readonly x: number; readonly y: number };
}

export type FlashPages = Readonly<Record<string, FlashPage>>;

/** The style of every box that paints the picture. */
export const BOX = 'width:200px;height:150px;display:inline-block;';
export const SIZE = 'width="200" height="150"';
