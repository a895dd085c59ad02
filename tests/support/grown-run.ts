import { grownPage, type Plan, plansOf } from '../pages/guard/grown/page.ts';
import { BENIGN, FLAGGED } from '../pages/guard/marked.ts';
import type { Driver, Page } from './driver.ts';
import { type Frame, framesWith, record } from './recording.ts';
import type { Server } from './server.ts';
import { type Mark, pixelsOf } from './shot.ts';

/** Long enough for the page to have done all that it does. */
const RECORDED_MS = 2600;
/** Longest wait for harmless pictures, ms. */
const LIMIT = 20_000;
/** Pixels of its mark that make a picture seen. */
const SEEN = 100;

export interface GrownResult {
  readonly plans: readonly Plan[];
  /** Flagged pictures that were seen, and harmless ones that were not in the end. */
  readonly wrong: readonly Plan[];
  /** Frames in which a flagged picture was seen, of how many; the first of them. */
  readonly clear: number;
  readonly frames: number;
  readonly worst: Uint8Array | null;
  /** How many of the flagged pictures are seen without the extension. */
  readonly worth: number;
  /** Requests for its pictures that the browser alone does not make. */
  readonly extra: number;
}

interface Given {
  readonly driver: Driver;
  /** The browser alone. */
  readonly plain: Driver;
  readonly server: Server;
}

/** Grows the page of this seed, without the extension and with it, and records what is painted. */
export async function runGrown(
  seed: number,
  { driver, plain, server }: Given,
  plans = plansOf(seed),
): Promise<GrownResult> {
  const alone = await look(plain, server, plans, `${plain.name}-${seed}-alone`);
  const last = alone.frames.at(-1)?.png;
  const harmless = plans.filter((plan) => last && !plan.flagged && isSeen('green', last, plan));
  const guarded = await look(driver, server, plans, `${driver.name}-${seed}-guarded`, harmless);
  const seen = framesWith('magenta', guarded.frames);
  const worst = guarded.frames.find(({ at }) => at === seen[0]?.at)?.png ?? null;
  const flagged = plans.filter((plan) => plan.flagged);
  return {
    plans,
    wrong: [
      ...flagged.filter((plan) => worst && pixelsOf('magenta', worst, plan.cell) > 0),
      ...guarded.hidden,
    ],
    clear: seen.length,
    frames: guarded.frames.length,
    worst,
    worth: flagged.filter((plan) => alone.frames.some(({ png }) => isSeen('magenta', png, plan)))
      .length,
    extra: guarded.hits.reduce((sum, hits, n) => sum + Math.max(0, hits - (alone.hits[n] ?? 0)), 0),
  };
}

/** What is painted until all of `harmless` is seen; `hidden`: what was not. */
async function look(
  driver: Driver,
  server: Server,
  plans: readonly Plan[],
  name: string,
  harmless: readonly Plan[] = [],
) {
  server.page('/flagged.png', FLAGGED, 'image/png', { 'cache-control': 'max-age=3600' });
  server.page('/benign.png', BENIGN, 'image/png', { 'cache-control': 'max-age=3600' });
  const sources = plans.map(({ flagged }, n) => {
    return {
      source: `/${flagged ? 'flagged' : 'benign'}.png?${name}-${n}`,
      other: `/benign.png?${name}-${n}`,
    };
  });
  const absolute = sources.map(({ source, other }) => {
    return { source: server.own + source, other: server.own + other };
  });
  const url = server.page('/grown', grownPage(plans, absolute));
  const page = await driver.openPage();
  await page.setViewport(640, 450);
  const recording = await record(page);
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, RECORDED_MS));
  const hidden = await waitFor(page, harmless);
  const frames: readonly Frame[] = await recording.stop();
  await driver.closePages();
  return { frames, hidden, hits: sources.map(({ source }) => server.hits(source)) };
}

async function waitFor(page: Page, harmless: readonly Plan[]): Promise<readonly Plan[]> {
  for (const end = Date.now() + LIMIT; ; ) {
    const png = await page.screenshot();
    const hidden = harmless.filter((plan) => !isSeen('green', png, plan));
    if (hidden.length === 0 || Date.now() > end) return hidden;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function isSeen(mark: Mark, png: Uint8Array, { cell }: Plan): boolean {
  return pixelsOf(mark, png, cell) > SEEN;
}
