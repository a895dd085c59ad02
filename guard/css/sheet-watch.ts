/** Notices sheets that come, go or are switched by script, which no event tells of. */
export class SheetWatch {
  private before: readonly unknown[] = [];

  changed(): boolean {
    const now: unknown[] = [...document.adoptedStyleSheets];
    for (const sheet of document.styleSheets)
      now.push(sheet, sheet.disabled, sheet.media.mediaText);
    const same =
      now.length === this.before.length && now.every((one, n) => Object.is(one, this.before[n]));
    this.before = now;
    return !same;
  }
}
