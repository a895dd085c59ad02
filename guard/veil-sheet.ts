import { send } from '../bridge/messenger.ts';

/**
 * Chromium: the manifest's sheet does not reach shadow trees, so each known tree gets it adopted; and
 * the same sheet is asked for at user origin, which then also beats inline `!important` and reaches
 * trees made later. Firefox has user origin from the manifest and needs neither.
 */
export class VeilSheet {
  /** Made with the first tree: reading it takes a millisecond, and most frames have none. */
  private sheet: CSSStyleSheet | undefined;
  private readonly css: string;

  constructor(css: string) {
    this.css = css;
  }

  adoptInto(root: ShadowRoot): void {
    if (import.meta.env.FIREFOX) return;
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.css);
    }
    if (root.adoptedStyleSheets.includes(this.sheet)) return;
    root.adoptedStyleSheets = [this.sheet, ...root.adoptedStyleSheets];
  }

  /** Resolves when the user-origin sheet is in this frame. */
  async reinforce(): Promise<void> {
    if (import.meta.env.FIREFOX) return;
    for (let wait = 50; ; wait = Math.min(wait * 2, 5000)) {
      const done = await send('background', 'guard:veil', null).then(
        () => true,
        () => false,
      );
      if (done) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
