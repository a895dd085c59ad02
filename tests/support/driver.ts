/** A real browser with the extension in it, the same for Chromium and Firefox. */
export interface Driver {
  readonly name: BrowserName;
  /** The folder where the browser keeps everything; it goes when the browser is closed. */
  readonly profile: string;
  /** A new tab. With an address it is on its way there when this resolves (committed, not loaded). */
  openPage(url?: string): Promise<Page>;
  /** One of the extension's own pages in a tab, such as `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the service worker (Chromium) or the event page with the judge in it (Firefox). */
  killBackground(): Promise<void>;
  /** Ends the extension and starts it again while tabs are open, as an update does. */
  restartExtension(): Promise<void>;
  /** Lets the extension work in private windows, as somebody does by hand; restarts it. */
  allowPrivateWindows(): Promise<void>;
  /** Where every tab is, also those that the driver did not open. */
  addresses(): Promise<readonly string[]>;
  /** Closes every tab that was opened, and leaves the browser. */
  closePages(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when somebody has closed the browser. */
  readonly closed: Promise<void>;
}

export type Key = 'Escape' | 'Tab' | 'Enter' | 'End' | 'Home' | 'ArrowUp' | 'ArrowDown';

export type BrowserName = 'chromium' | 'firefox';

/** What runs in the page must be self-contained; arguments and answers are JSON. */
export interface Scripted {
  evaluate<T, A extends readonly unknown[]>(
    script: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
}

export interface Page extends Scripted {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The page's sub-frames, deep ones too. */
  frames(): readonly Scripted[];
  /** Evaluates in the closed shadow root of each element that `hosts` (a selector) finds. */
  inClosedRoots<T, A extends readonly unknown[]>(
    hosts: string,
    script: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T[]>;
  /** PNG of what is in view. */
  screenshot(path?: string): Promise<Uint8Array>;
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** What the page's console was told since the tab was opened, uncaught errors too. */
  console(): readonly string[];
  setViewport(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** A call of `script` as source text, which both browsers evaluate alike, whatever the page's CSP. */
export function callOf(script: unknown, args: readonly unknown[]): string {
  return `(${script})(...${JSON.stringify(args)})`;
}
