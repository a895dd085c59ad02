import type { BrowserName, Page } from '../../tests/support/driver.ts';
import { startBench } from '../../tests/support/kills.ts';
import { labels } from '../../tests/support/labels.ts';
import type { Server } from '../../tests/support/server.ts';
import { FLAGGED } from '../fixtures/pictures.ts';
import { seconds, type Table } from './machine.ts';

const TABS = 20;
const PICTURES = 200;
/** Of each page's pictures every tenth is flagged. */
const EVERY = 10;
/** Longest wait for the last tab, ms. */
const LIMIT = 600_000;

/** Twenty tabs of two hundred pictures at once; when half of them are open the background ends. */
export async function manyTabs(name: BrowserName, server: Server): Promise<Table> {
  const bench = await startBench(name);
  const begun = Date.now();
  const pages: Page[] = [];
  for (let tab = 0; tab < TABS; tab += 1) {
    const url = server.page(`/tabs-${tab}`, `<!doctype html>${picturesOf(server.other, tab)}`);
    pages.push(await bench.driver.openPage(url));
    if (tab === TABS / 2) await bench.driver.killBackground();
  }
  const opened = Date.now() - begun;
  const counts = await settled(pages, begun + LIMIT);
  const took = Date.now() - begun;
  await bench.close();
  const right = { covered: PICTURES / EVERY, safe: PICTURES - PICTURES / EVERY };
  const wrong = counts.filter(
    ({ covered, safe }) => covered !== right.covered || safe !== right.safe,
  );
  const text = `All ${TABS} tabs open after ${seconds(opened)} s, all ${TABS * PICTURES} pictures decided after ${seconds(took)} s; ${wrong.length} tabs left wrong${wrong.length ? `: ${JSON.stringify(wrong)}` : ''}.\n`;
  console.error(`${name}: ${text}`);
  return { title: `${TABS} tabs × ${PICTURES} pictures`, text, wrong: wrong.length };
}

function picturesOf(origin: string, tab: number): string {
  return Array.from({ length: PICTURES }, (_, n) => {
    const flagged = FLAGGED[(n / EVERY) % FLAGGED.length];
    const path = n % EVERY ? `hills/${1 + (n % 4)}` : `ellipses/${flagged?.seed}`;
    return `<img width="60" height="45" src="${origin}/${path}.png?w=${240 + 4 * (n % 7)}&h=180&tab=${tab}-${n}">`;
  }).join('');
}

/** How many pictures of each tab have which label, once none is waited for; hidden tabs are judged, too. */
async function settled(pages: readonly Page[], end: number) {
  for (;;) {
    const counts = await Promise.all(pages.map((page) => labels(page)));
    const open = counts.some(({ veiled, judging, none, undecided }) =>
      Boolean(veiled || judging || none || undecided),
    );
    if (!open || Date.now() > end) return counts;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
