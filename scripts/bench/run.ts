import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadedAt, type PageState, skipProbe, waitForVerdicts } from '../../tests/bench/in-page.ts';
import type { BenchServer } from '../../tests/bench/server.ts';
import {
  type BrowserName,
  buildExtension,
  startPlain,
  startWith,
} from '../../tests/bench/session.ts';
import { builtExtension } from '../../tests/support/launch.ts';
import * as measure from './measure.ts';

export interface Options {
  readonly rounds: number;
  /** Pages of 400 pictures for the memory curve. */
  readonly pages: number;
}

export interface Results {
  readonly version: string;
  /** From the start of the browser, by its driver, in ms; `plain`: to a loaded page, without us. */
  readonly launch: PageState & { readonly plain: number };
  readonly inference: Awaited<ReturnType<typeof measure.inference>>;
  readonly forty: Awaited<ReturnType<typeof measure.forty>>;
  readonly many: Awaited<ReturnType<typeof measure.many>>;
  readonly downloads: number;
  readonly latency: PageState;
  readonly offline: PageState;
  readonly pageThread: { readonly ours: number; readonly plain: number };
  readonly busyPage: { readonly ours: number; readonly plain: number };
  readonly memory: { readonly ours: number; readonly plain: number };
  readonly endurance: readonly measure.Held[];
  /** Bytes, gzipped, of the script that runs in every frame. */
  readonly guard: number;
}

/** Everything for one browser. Beside the extension runs the same browser without it. */
export async function run(
  browser: BrowserName,
  server: BenchServer,
  options: Options,
): Promise<Results> {
  await buildExtension(browser);
  const started = Date.now();
  const ours = await startWith(browser);
  const first = await ours.openPage(server.page(12, 0));
  const { firstAt, lastAt, ...rest } = await first.evaluate(waitForVerdicts, 60_000);
  await first.close();
  const plainStarted = Date.now();
  const plain = await startPlain(browser);
  const page = await plain.openPage(server.page(12, 0));
  const launch = {
    ...rest,
    first: firstAt - started,
    last: lastAt - started,
    firstAt,
    lastAt,
    plain: (await page.evaluate(loadedAt)) - plainStarted,
  };
  await page.close();
  try {
    const peer = await plain.openPage(`${server.origin}/peer/index.html`);
    await peer.evaluate(startPeer);
    const own = await ours.extensionPage();
    await own.evaluate(skipProbe);
    const assets = readdirSync(join(builtExtension(browser), 'assets'));
    const worker = `/assets/${assets.find((name) => name.startsWith('worker-'))}`;
    const stage: measure.Stage = { ours, plain, server, peer, own, worker, rounds: options.rounds };
    const step = async <T>(name: string, work: Promise<T> | T): Promise<T> => {
      const result = await work;
      console.log(`${browser}: ${name} ${JSON.stringify(result)}`);
      return result;
    };
    return {
      version: ours.version,
      launch: await step('launch', launch),
      inference: await step('inference', measure.inference(stage)),
      forty: await step('40 pictures', measure.forty(stage)),
      downloads: await step('downloads', measure.downloads(stage)),
      latency: await step('latency', measure.latency(stage, 1_500)),
      offline: await step('offline', measure.offline(stage)),
      pageThread: await step('page thread', measure.pageThread(stage)),
      busyPage: await step('busy page', measure.busyPage(stage)),
      memory: await step('memory', measure.memory(stage)),
      many: await step('400 pictures', measure.many(stage, 400)),
      endurance: await step('endurance', measure.endurance(stage, options.pages)),
      guard: gzipSync(readFileSync(join(builtExtension(browser), 'content-scripts/guard.js')))
        .length,
    };
  } finally {
    await ours.close();
    await plain.close();
  }
}

async function startPeer(): Promise<string> {
  const world = globalThis as unknown as { peer?: { start(): Promise<string> } };
  while (!world.peer) await new Promise((resolve) => setTimeout(resolve, 50));
  return world.peer.start();
}
