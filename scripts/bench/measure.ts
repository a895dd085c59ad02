import {
  addNodes,
  engineNoise,
  judgeStatus,
  longTasks,
  type PageState,
  waitForVerdicts,
} from '../../tests/bench/in-page.ts';
import { memoryOf } from '../../tests/bench/memory.ts';
import type { BenchServer } from '../../tests/bench/server.ts';
import type { Page, Session } from '../../tests/bench/session.ts';

/** Milliseconds until a page is given up. */
export const LIMIT = 180_000;

/** A browser with the extension and one without, the same otherwise, and where they get their pages. */
export interface Stage {
  readonly ours: Session;
  readonly plain: Session;
  readonly server: BenchServer;
  /** nsfwjs, started in the plain browser. */
  readonly peer: Page;
  readonly own: Page;
  /** Address of the extension's worker, from its own pages. */
  readonly worker: string;
  /** How often what is compared is repeated, A B A B. */
  readonly rounds: number;
}

/** Of a page that never came. */
export const NOTHING: PageState = {
  first: Number.NaN,
  last: Number.NaN,
  firstAt: Number.NaN,
  lastAt: Number.NaN,
  states: {},
};

let used = 1_000;
/** Numbers of `count` pictures that nobody has seen yet. */
export function fresh(count: number): number {
  used += count;
  return used - count;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** One inference: a frame to the extension's worker and its answer, beside nsfwjs' classify(). */
export async function inference({ own, peer, rounds, worker }: Stage) {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds * 2; round += 1) {
    ours.push(...(await own.evaluate(engineNoise, worker, 12)).slice(2));
    theirs.push(...(await peer.evaluate(classifyNoise, 12)).slice(2));
  }
  const best = { ours: Math.min(...ours), theirs: Math.min(...theirs) };
  return { ours: median(ours), theirs: median(theirs), best };
}

/** 40 new pictures in view, beside nsfwjs judging 40 one after the other; then the same page again. */
export async function forty(stage: Stage) {
  const [first, second, theirs, inferences]: number[][] = [[], [], [], []];
  for (let round = 0; round < stage.rounds; round += 1) {
    const url = stage.server.page(40, fresh(40));
    first?.push((await visit(stage, url)).last);
    const from = fresh(40);
    stage.server.prepare(40, from);
    theirs?.push(await stage.peer.evaluate(classifyPage, 40, from));
    const before = await stage.own.evaluate(judgeStatus);
    second?.push((await visit(stage, url)).last);
    inferences?.push((await stage.own.evaluate(judgeStatus)).inferences - before.inferences);
  }
  return {
    first: median(first ?? []),
    theirs: median(theirs ?? []),
    second: median(second ?? []),
    secondInferences: Math.max(...(inferences ?? [])),
  };
}

/** A page of `count` new pictures, and a second visit to it. */
export async function many(stage: Stage, count: number) {
  const url = stage.server.page(count, fresh(count));
  const first = await visit(stage, url);
  const before = await stage.own.evaluate(judgeStatus);
  const second = await visit(stage, url);
  const { inferences } = await stage.own.evaluate(judgeStatus);
  return { first, second, secondInferences: inferences - before.inferences };
}

/** Every picture takes `delay` ms to arrive. */
export function latency(stage: Stage, delay: number): Promise<PageState> {
  return visit(stage, stage.server.page(40, fresh(40), delay));
}

/** A page seen before, opened again while its pictures cannot be had. */
export async function offline(stage: Stage) {
  const url = stage.server.page(40, fresh(40));
  await visit(stage, url);
  stage.server.offline = true;
  const again = await visit(stage, url);
  stage.server.offline = false;
  return again;
}

/** Downloads for 40 new pictures: 40 is none but the page's own. */
export async function downloads(stage: Stage) {
  const before = stage.server.downloads;
  await visit(stage, stage.server.page(40, fresh(40)));
  return stage.server.downloads - before;
}

/** Pages of which the middle one counts: one task that the machine held up is not one of the extension's. */
const THREAD_ROUNDS = 3;

/** Long tasks on the main thread of a page with 100 pictures, with and without the extension. */
export async function pageThread(stage: Stage) {
  const [ours, plain]: number[][] = [[], []];
  for (let round = 0; round < Math.max(stage.rounds, THREAD_ROUNDS); round += 1) {
    const from = fresh(100);
    for (const [session, times] of [
      [stage.ours, ours],
      [stage.plain, plain],
    ] as const) {
      const page = await session.openPage(stage.server.page(100, from));
      await page.evaluate(
        session === stage.ours ? waitForVerdicts : pause,
        session === stage.ours ? LIMIT : 2_000,
      );
      times?.push(await page.evaluate(longTasks).catch(() => Number.NaN));
      await page.close();
    }
  }
  return { ours: median(ours ?? []), plain: median(plain ?? []) };
}

/** What the guard costs a page without pictures to which 1 000 elements a second are added. */
export async function busyPage(stage: Stage) {
  const [ours, plain]: number[][] = [[], []];
  for (let round = 0; round < stage.rounds; round += 1) {
    for (const [session, times] of [
      [stage.ours, ours],
      [stage.plain, plain],
    ] as const) {
      const page = await session.openPage(stage.server.page(0, 0));
      await page.evaluate(pause, 500);
      times?.push(await page.evaluate(addNodes, 1_000, 3));
      await page.close();
    }
  }
  return { ours: median(ours ?? []), plain: median(plain ?? []) };
}

/** Megabytes over the plain browser with the same page of 40 pictures open, all judged. */
export async function memory(stage: Stage) {
  const url = stage.server.page(40, fresh(40));
  const [ours, plain] = [await stage.ours.openPage(url), await stage.plain.openPage(url)];
  await ours.evaluate(waitForVerdicts, LIMIT);
  await plain.evaluate(pause, 3_000);
  const used = { ours: megabytes(stage.ours), plain: megabytes(stage.plain) };
  await ours.close();
  await plain.close();
  return used;
}

/** After 400 more pictures. */
export interface Held {
  /** Inferences for these 400. */
  readonly inferences: number;
  /** Megabytes of the whole browser, as it is and after everything was collected. */
  readonly used: number;
  readonly settled: number;
  /** Bytes of the extension's JavaScript heap after that; `NaN` in Firefox. */
  readonly heap: number;
  /** Of the browser: a step in its memory may be a process that came. */
  readonly processes: number;
  /** What the engine's workers hold. */
  readonly tensors: number;
  readonly bytes: number;
}

/** Memory after every page while `pages` × 400 new pictures are judged. */
export async function endurance(
  stage: Stage,
  pages: number,
  tell: (line: string) => void,
): Promise<Held[]> {
  const after: Held[] = [];
  let before = (await stage.own.evaluate(judgeStatus)).inferences;
  for (let n = 0; n < pages; n += 1) {
    const began = Date.now();
    await visit(stage, stage.server.page(400, fresh(400)), true);
    const { tensors, bytes, inferences } = await stage.own.evaluate(judgeStatus);
    const used = megabytes(stage.ours);
    const heap = await stage.ours.tidy(stage.own);
    const settled = megabytes(stage.ours);
    const processes = stage.ours.processes().length;
    after.push({ inferences: inferences - before, used, settled, heap, processes, tensors, bytes });
    before = inferences;
    const seconds = Math.round((Date.now() - began) / 1000);
    tell(
      `${(n + 1) * 400} pictures, ${Math.round(settled)} MB in ${processes} processes, ${seconds} s for the last 400`,
    );
  }
  return after;
}

/** Opens the page, waits for the verdicts (scrolling when they are not all in view), closes it. */
async function visit(
  stage: Stage,
  url: string,
  scroll = url.includes('/page/400/'),
): Promise<PageState> {
  const page = await stage.ours.openPage(url);
  if (scroll) await page.evaluate(scrollThrough);
  const state = await page.evaluate(waitForVerdicts, LIMIT);
  await page.close();
  return state;
}

export function megabytes(session: Session): number {
  return memoryOf(session.processes()) / 2 ** 20;
}

interface Peer {
  peer: {
    classifyNoise(count: number): Promise<number[]>;
    page(count: number, from: number): Promise<number>;
  };
}

function classifyNoise(count: number): Promise<number[]> {
  return (globalThis as unknown as Peer).peer.classifyNoise(count);
}

function classifyPage(count: number, from: number): Promise<number> {
  document.body.replaceChildren();
  return (globalThis as unknown as Peer).peer.page(count, from);
}

export async function pause(ms: number): Promise<null> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return null;
}

async function scrollThrough(): Promise<null> {
  const end = () => scrollTo(0, document.documentElement.scrollHeight);
  addEventListener('load', end);
  end();
  return null;
}
