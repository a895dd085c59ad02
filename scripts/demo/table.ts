import type { JudgeReply } from '../../bridge/protocol.ts';
import { CLASSES } from '../../models/verdict.ts';
import type { Page } from '../../tests/support/driver.ts';
import { sendFrom } from '../../tests/support/extension.ts';

export interface Label {
  readonly url: string;
  /** what the guard says of it: safe, covered, undecided */
  readonly label: string;
}

export interface Shown extends Label {
  /** milliseconds from opening the page to its verdict */
  readonly ms: number;
}

export function shown(page: Page): Promise<Label[]> {
  return page.evaluate(() =>
    Array.from(document.images, (image) => ({
      url: image.src,
      label: image.dataset.oXanh ?? 'none',
    })),
  );
}

/** One line a picture: its five probabilities, as the extension's own judge says, and what became of it. */
export async function table(pictures: readonly Shown[], extensionPage: Page): Promise<string> {
  const rows = [['picture', ...CLASSES, 'verdict', 'after']];
  for (const { url, label, ms } of pictures) {
    const scores = await ask(extensionPage, url);
    const numbers = scores.map((p) => p.toFixed(3));
    rows.push([new URL(url).pathname.slice(1), ...numbers, label, `${(ms / 1000).toFixed(2)} s`]);
  }
  const widths = rows[0]?.map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function ask(extensionPage: Page, url: string): Promise<readonly number[]> {
  const body = { url, size: null, rank: 0 };
  const value = (await sendFrom(extensionPage, 'judge', 'judge:url', body)) as JudgeReply;
  return (value.kind === 'judged' && value.frames[0]?.scores) || CLASSES.map(() => Number.NaN);
}
