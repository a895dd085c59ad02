import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type PageState, rememberEngine, waitForVerdicts } from '../../tests/bench/in-page.ts';
import type { BenchServer } from '../../tests/bench/server.ts';
import {
  type BrowserName,
  buildExtension,
  type Session,
  startPlain,
  startWith,
} from '../../tests/bench/session.ts';
import { builtExtension } from '../../tests/support/launch.ts';
import { launch as measureLaunch, type Start } from './launch.ts';
import * as measure from './measure.ts';

export interface Options {
  readonly rounds: number;
  /** Pages of 400 pictures for the memory curve. */
  readonly pages: number;
  /** The first words of the steps to take; none: all. */
  readonly only: readonly string[];
}

export interface Results {
  readonly version: string;
  /** The browser started again: by its driver, and as a person starts it. */
  readonly launch: { readonly driven: Start; readonly alone: Start };
  /** The same for the very first start, in which the extension is installed. */
  readonly install: PageState;
  readonly inference: Awaited<ReturnType<typeof measure.inference>>;
  readonly forty: Awaited<ReturnType<typeof measure.forty>>;
  readonly many: Awaited<ReturnType<typeof measure.many>>;
  readonly downloads: number;
  readonly latency: PageState;
  readonly offline: PageState;
  readonly pageThread: Compared;
  readonly busyPage: Compared;
  readonly memory: Compared;
  readonly endurance: readonly measure.Held[];
  /** Bytes, gzipped, of the script that runs in every frame. */
  readonly guard: number;
}

interface Compared {
  readonly ours: number;
  readonly plain: number;
}

const { NaN: unknown } = Number;
const COMPARED: Compared = { ours: unknown, plain: unknown };

/** Everything for one browser. Beside the extension runs the same browser without it. */
export async function run(
  browser: BrowserName,
  server: BenchServer,
  options: Options,
): Promise<Results> {
  console.log(`${browser}: building`);
  await buildExtension(browser);
  const step = stepsOf(browser, options.only);
  const { rounds } = options;
  const noStart = { ...measure.NOTHING, plain: unknown };
  const launchMissing = { driven: noStart, alone: noStart };
  const launch = await step('launch', () => measureLaunch(browser, server, rounds), launchMissing);
  const started = Date.now();
  const ours = await startWith(browser);
  const install = await step(
    'install',
    () => firstVerdicts(ours, server, started),
    measure.NOTHING,
  );
  const plain = await startPlain(browser);
  try {
    const peer = await plain.openPage(`${server.origin}/peer/index.html`);
    await peer.evaluate(startPeer);
    const own = await ours.extensionPage();
    await own.evaluate(rememberEngine, 'kernels');
    const assets = readdirSync(join(builtExtension(browser), 'assets'));
    const worker = `/assets/${assets.find((name) => name.startsWith('worker-'))}`;
    const stage: measure.Stage = { ours, plain, server, peer, own, worker, rounds };
    const one = { first: measure.NOTHING, second: measure.NOTHING, secondInferences: unknown };
    const times = { ours: unknown, theirs: unknown };
    const forty = { first: unknown, second: unknown, theirs: unknown, secondInferences: unknown };
    const told = (line: string) => console.log(`${browser}:   ${line}`);
    return {
      version: ours.version,
      launch,
      install,
      inference: await step('inference', () => measure.inference(stage), { ...times, best: times }),
      forty: await step('40 pictures', () => measure.forty(stage), forty),
      downloads: await step('downloads', () => measure.downloads(stage), unknown),
      latency: await step('latency', () => measure.latency(stage, 1_500), measure.NOTHING),
      offline: await step('offline', () => measure.offline(stage), measure.NOTHING),
      pageThread: await step('page thread', () => measure.pageThread(stage), COMPARED),
      busyPage: await step('busy page', () => measure.busyPage(stage), COMPARED),
      memory: await step('memory', () => measure.memory(stage), COMPARED),
      many: await step('400 pictures', () => measure.many(stage, 400), one),
      endurance: await step('endurance', () => measure.endurance(stage, options.pages, told), []),
      guard: gzipSync(readFileSync(join(builtExtension(browser), 'content-scripts/guard.js')))
        .length,
    };
  } finally {
    await ours.close();
    await plain.close();
  }
}

/** Says what is being measured and how long it took. A step that fails is missing from the report, not its end. */
function stepsOf(browser: BrowserName, only: readonly string[]) {
  return async <T>(name: string, work: () => Promise<T>, missing: T): Promise<T> => {
    if (only.length > 0 && !only.includes(name.split(' ')[0] ?? '')) return missing;
    const began = Date.now();
    try {
      const result = await work();
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(`${browser}: ${name}, ${seconds} s: ${JSON.stringify(result)}`);
      return result;
    } catch (error) {
      console.log(`${browser}: ${name} FAILED: ${error}`);
      return missing;
    }
  };
}

async function firstVerdicts(
  { openPage }: Session,
  server: BenchServer,
  started: number,
): Promise<PageState> {
  const page = await openPage(server.page(12, 0));
  const state = await page.evaluate(waitForVerdicts, 60_000);
  await page.close();
  return { ...state, first: state.firstAt - started, last: state.lastAt - started };
}

async function startPeer(): Promise<string> {
  const world = globalThis as unknown as { peer?: { start(): Promise<string> } };
  while (!world.peer) await new Promise((resolve) => setTimeout(resolve, 50));
  return world.peer.start();
}
