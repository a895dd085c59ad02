import type { JudgeReply } from '../../bridge/protocol.ts';
import { CLASSES } from '../../models/verdict.ts';
import type { Page } from '../../tests/support/driver.ts';
import { sendFrom } from '../../tests/support/extension.ts';

export interface Shown {
  readonly url: string;
  /** what the guard says of it: safe, covered, undecided */
  readonly label: string;
}

export function shown(page: Page): Promise<Shown[]> {
  return page.evaluate(() =>
    Array.from(document.images, (image) => ({
      url: image.src,
      label: image.dataset.oXanh ?? 'none',
    })),
  );
}

/** One line a picture: its five probabilities, as the extension's own judge says, and what became of it. */
export async function table(pictures: readonly Shown[], extensionPage: Page): Promise<string> {
  const rows = [['picture', ...CLASSES, 'verdict']];
  for (const { url, label } of pictures) {
    const scores = await ask(extensionPage, url);
    rows.push([new URL(url).pathname.slice(1), ...scores.map((p) => p.toFixed(3)), label]);
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
  return (value.kind === 'judged' && value.frames[0]) || CLASSES.map(() => Number.NaN);
}
