import { type Random, random } from '../../scripts/fixtures/random.ts';
import { addLate, CARRIERS, carriedLabels, carrierPage, idsOf } from './carriers.ts';
import { type Aftermath, clearIn, keep } from './clear.ts';
import type { Page } from './driver.ts';
import type { Bench } from './kills.ts';
import { type Frame, record } from './recording.ts';
import type { Server } from './server.ts';
import { STRIKES, type Strike, strikeAll } from './strikes.ts';

export interface Round extends Aftermath {
  readonly strikes: readonly Strike[];
  /** ms from the navigation to the strike */
  readonly moment: number;
  /** ms from the strike until every picture was decided as it should be; null: they never were */
  readonly recovery: number | null;
}

const MOMENTS = 3000;
/** Longest wait for every picture, ms. */
const LIMIT_MS = 60_000;
/** Of {@link clearIn}, for a page with every sort of picture. */
const MANY = 250;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a seed breaks: one thing or, in every third round, two at once. */
export function chosen(chance: Random, name: Bench['driver']['name']): readonly Strike[] {
  const all = STRIKES.filter(({ browsers }) => browsers.includes(name));
  const one = () => all[chance.whole(0, all.length - 1)];
  const first = one();
  const second = chance.next() < 1 / 3 ? one() : undefined;
  const both = [first, second].filter((strike) => strike !== undefined);
  const isSound =
    new Set(both).size === both.length &&
    both.filter((one) => one.tab || one.ends || one.reopens).length < 2;
  return isSound ? both : both.slice(0, 1);
}

/** A page of pictures of every sort is opened; at a moment something breaks, and more pictures come. */
export async function runRandom(
  bench: Bench,
  server: Server,
  seed: number,
  strikes: readonly Strike[],
  moment: number,
): Promise<Round> {
  const ends = strikes.some((strike) => strike.ends);
  const carriers = CARRIERS.filter(({ name }) => !ends || !name.startsWith('frame'));
  const url = carrierPage(server, seed, carriers);
  const frames: Frame[] = [];
  let { page, recording } = await open(bench);
  await page.goto(url);
  await pause(moment);
  const struck = Date.now();
  const striking = strikeAll(bench, page, strikes);
  if (strikes.some(({ tab }) => tab)) {
    await striking;
    frames.push(...recording.frames);
    await within(page.close(), 5000);
    ({ page, recording } = await open(bench));
    await page.goto(url);
  } else
    await within(
      patiently(() => addLate(page, server, seed)),
      4000,
    );
  await striking;
  const left = await decided(page, idsOf(carriers), Date.now() + (ends ? 3000 : LIMIT_MS));
  const recovery = left.length === 0 ? Date.now() - struck : null;
  frames.push(...(await recording.stop()));
  await page.close();
  const clear = clearIn(frames, MANY);
  await keep(clear, `${bench.driver.name}-seed-${seed}-at`);
  const wrong = ends ? [] : left;
  return { strikes, moment, recovery, wrong, clear: clear.length, frames: frames.length };
}

/** The same for a seed alone. */
export function runSeed(bench: Bench, server: Server, seed: number): Promise<Round> {
  const chance = random(7919 * seed);
  const strikes = chosen(chance, bench.driver.name);
  return runRandom(bench, server, seed, strikes, chance.whole(0, MOMENTS));
}

async function open({ driver }: Bench) {
  const page = await driver.openPage();
  await page.setViewport(760, 640);
  return { page, recording: await record(page) };
}

/** The pictures that are not as they should be when all are, or at the `end`. */
async function decided(page: Page, carried: readonly string[], end: number): Promise<string[]> {
  for (;;) {
    const labels = await carriedLabels(page).catch(() => ({}) as Record<string, string>);
    const ids = new Set([...carried, ...Object.keys(labels)]);
    const right = (id: string) => (id.startsWith('flagged') ? 'covered' : 'safe');
    const left = [...ids].filter((id) => labels[id] !== right(id));
    if (left.length === 0 || Date.now() > end)
      return left.map((id) => `${id}: ${labels[id] ?? 'not there'}`);
    await pause(100);
  }
}

function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  const quiet = work.catch(() => undefined);
  return Promise.race([quiet, pause(ms).then(() => undefined)]);
}

/** A page that is just being opened refuses. */
async function patiently(ask: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const isDone = await ask().then(
      () => true,
      () => false,
    );
    if (isDone) return;
    await pause(50);
  }
}
