import type { ShowReply } from '../../bridge/protocol.ts';
import { FLAGGED } from '../../scripts/fixtures/pictures.ts';
import { type Aftermath, clearIn, keep } from './clear.ts';
import type { Page } from './driver.ts';
import { sendFrom } from './extension.ts';
import { type Bench, type Kill, reopen } from './kills.ts';
import { record } from './recording.ts';
import type { Server } from './server.ts';

/** What a picture was doing when something broke. */
export const STATES = [
  'waiting for the network',
  'fetched by the judge',
  'queued',
  'being judged',
  'covered',
  'safe',
  'undecided',
  'opened by “show anyway”',
] as const;
export type PictureState = (typeof STATES)[number];

export interface FaultResult extends Aftermath {
  /** ms from the fault until the last picture of this state was decided again; null: it never was */
  readonly recovery: Readonly<Partial<Record<PictureState, number | null>>>;
}

/** So many are added at once: a few are being judged when it strikes, the others wait for them. */
const NEW = 48;
/** Longest wait for every picture, ms. */
const LIMIT_MS = 45_000;

/** Harmless, and of hardly any tone that the flagged ones have, so that two dozen of them come nowhere near. */
const COOL = [
  { kind: 'hills', seed: 1 },
  { kind: 'sea', seed: 4 },
  { kind: 'hills', seed: 4 },
] as const;

let round = 0;

/**
 * A page with pictures in every state, of which one breaks something; `after` ms from the moment that the
 * first new picture is being judged. Every frame that is painted meanwhile is looked at.
 */
export async function runFault(
  bench: Bench,
  server: Server,
  kill: Kill,
  after: number,
): Promise<FaultResult> {
  round += 1;
  const mark = `${kill.name.replaceAll(' ', '-')}-${round}`;
  const img = (id: string, path: string, query = '') =>
    `<img id="${id}" width="60" height="45" src="${server.other}/${path}.png?${mark}${query}">`;
  const page = await bench.driver.openPage();
  await page.setViewport(480, 420);
  const recording = await record(page);
  await page.goto(
    server.page(
      `/fault-${mark}`,
      `<!doctype html>${img('flagged-old', 'ellipses/15')}${img('harmless-old', 'hills/3')}
      ${img('broken', 'nowhere/1')}<br>
      <div id="new"></div><p style="height: 900px"></p>${img('opened', 'ellipses/21')}`,
      'text/html',
      { 'cache-control': 'max-age=60' }, // else no browser keeps the page to go back to
    ),
  );
  await until(page, ['flagged-old', 'harmless-old', 'broken', 'opened'], 15_000);
  await showAnyway(bench.own, await page.evaluate(() => location.href));
  await page.evaluate(addPictures, newPictures(`${server.other}`, mark));
  await begun(page);
  await pause(after);
  const before = await allLabels(page);
  const struck = Date.now();
  await kill.strike(bench, page);
  await page.evaluate(mendBroken, `${server.other}/ellipses/20.png?${mark}-mended`);
  if (kill.reopens) await reopen(bench);
  const left = Object.keys(await patiently(() => allLabels(page)));
  const right = rightFor(kill.anew ?? !left.some((id) => id.includes('-new-')));
  const ended = await decided(page, struck, right);
  const frames = await recording.stop();
  const wrong = Object.entries(await allLabels(page))
    .filter(([id, { label }]) => label !== right(id))
    .map(([id, { label }]) => `${id}: ${label}`);
  await page.close();
  const clear = clearIn(frames);
  await keep(clear, `${mark}-clear`);
  return {
    recovery: recoveryOf(before, left, ended),
    wrong,
    clear: clear.length,
    frames: frames.length,
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const isFlagged = (id: string) => id.startsWith('flagged') || id === 'broken';

/** How a picture must end. `anew`: by a guard, or in a page, that does not know what was opened before. */
function rightFor(anew: boolean): (id: string) => string {
  return (id) => (isFlagged(id) || (anew && id === 'opened') ? 'covered' : 'safe');
}

/** Has the picture `#opened` of the tab at `address` shown, as show.html does after its two calm steps. */
async function showAnyway(own: Page, address: string): Promise<void> {
  const ask = await own.evaluate(async (url) => {
    const world = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
    const { tabs, scripting, storage } = (world.browser ?? world.chrome) as typeof chrome;
    const tab = (await tabs.query({})).find((open) => open.url === url);
    const tabId = tab?.id ?? -1;
    const [injected] = await scripting.executeScript({
      target: { tabId },
      func: () => {
        type Frame = { tokenOf(element: Element): string };
        const guard = (globalThis as Record<symbol, unknown>)[Symbol.for('o-xanh guard frame')];
        const element = document.querySelector('#opened');
        return element ? (guard as Frame).tokenOf(element) : '';
      },
    });
    await storage.session.set({
      asks: { 1: { tab: tabId, token: injected?.result, at: Date.now() } },
    });
    return 1;
  }, address);
  const reply = await sendFrom(own, 'background', 'show:decide', { ask, pin: null });
  if (!(reply as ShowReply).done) throw new Error(`not shown: ${JSON.stringify(reply)}`);
}

/** A page that is just coming back refuses. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask().catch((error: unknown) => {
      if (tries === 20) throw error;
    });
    if (answer) return answer;
    await pause(100);
  }
}

interface Seen {
  readonly label: string;
  readonly loaded: boolean;
}

interface New {
  readonly id: string;
  readonly src: string;
}

/** Half of them flagged, some slow, some that only the judge can fetch; of a size that no round had before. */
function newPictures(origin: string, mark: string): New[] {
  return Array.from({ length: NEW }, (_, n) => {
    const drawings = n % 2 ? COOL : FLAGGED;
    const { kind, seed } = drawings[(n >> 1) % drawings.length] ?? COOL[0];
    const way = n % 8 < 2 ? 'late' : n % 8 < 4 ? 'fetched' : 'new';
    const query = { late: '&delay=1500', fetched: '&no-store&delay=400', new: '' }[way];
    const scale = round + 30 * (n >> 3);
    const size = `&w=${240 + 4 * scale}&h=${180 + 3 * scale}`;
    return {
      id: `${n % 2 ? 'harmless' : 'flagged'}-${way}-${n}`,
      src: `${origin}/${kind}/${seed}.png?${mark}${query}${size}`,
    };
  });
}

/** Runs in the page. */
function addPictures(pictures: readonly New[]): void {
  for (const { id, src } of pictures) {
    const image = new Image(60, 45);
    image.id = id;
    image.src = src;
    document.querySelector('#new')?.append(image);
  }
}

/** Runs in the page. */
function mendBroken(src: string): void {
  document.querySelector('#broken')?.setAttribute('src', src);
}

function allLabels(page: Page): Promise<Record<string, Seen>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.images].map((image) => [
        image.id,
        { label: image.getAttribute('data-o-xanh') ?? 'none', loaded: image.complete },
      ]),
    ),
  );
}

async function until(page: Page, ids: readonly string[], limit: number): Promise<void> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = await allLabels(page).catch(() => ({}) as Record<string, Seen>);
    const open = ids.filter((id) => /veiled|judging|none/.test(seen[id]?.label ?? 'none'));
    if (open.length === 0) return;
    if (Date.now() > end) throw new Error(`before anything broke: ${open.join()}`);
    await pause(50);
  }
}

/** Resolves when the first of the new pictures is being judged. */
async function begun(page: Page): Promise<void> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const labels = Object.entries(await allLabels(page));
    if (labels.some(([id, { label }]) => /-new-/.test(id) && label === 'judging')) return;
    await pause(10);
  }
}

/** When each picture was decided, ms after the fault; those that never were are missing. */
async function decided(
  page: Page,
  struck: number,
  right: (id: string) => string,
): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  while (Date.now() - struck < LIMIT_MS) {
    const labels = await allLabels(page).catch(() => null);
    for (const [id, { label }] of Object.entries(labels ?? {})) {
      if (label !== right(id)) times.delete(id);
      else if (!times.has(id)) times.set(id, Date.now() - struck);
    }
    if (labels && Object.keys(labels).every((id) => times.has(id))) return times;
    await pause(50);
  }
  return times;
}

function stateOf(id: string, { label, loaded }: Seen): PictureState | null {
  if (id === 'opened') return 'opened by “show anyway”';
  if (id.includes('-late-')) return 'waiting for the network';
  if (id.includes('-fetched-')) return 'fetched by the judge';
  if (label === 'judging') return 'being judged';
  if (label === 'covered') return 'covered';
  if (label === 'safe') return 'safe';
  if (label === 'undecided') return 'undecided';
  return loaded ? 'queued' : null;
}

function recoveryOf(
  before: Record<string, Seen>,
  left: readonly string[],
  ended: Map<string, number>,
) {
  const recovery: Partial<Record<PictureState, number | null>> = {};
  for (const [id, seen] of Object.entries(before)) {
    const state = stateOf(id, seen);
    if (state === null || !left.includes(id)) continue;
    const time = ended.get(id) ?? null;
    const worst = recovery[state];
    recovery[state] = time === null || worst === null ? null : Math.max(worst ?? 0, time);
  }
  return recovery;
}
