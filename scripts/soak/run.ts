import { rememberEngine } from '../../tests/bench/in-page.ts';
import { childrenOf, processTree } from '../../tests/bench/memory.ts';
import type { BrowserName } from '../../tests/support/driver.ts';
import { setSettings } from '../../tests/support/extension.ts';
import { launch } from '../../tests/support/launch.ts';
import { Browsing, type Done } from './browse.ts';
import { type Judged, judge } from './flat.ts';
import { fillMemory } from './in-page.ts';
import { MEASURES, type Values } from './measures.ts';
import { sample, type Watched } from './sample.ts';
import { serveSoak } from './web.ts';

export interface Sample {
  /** minutes since the first round began */
  readonly at: number;
  readonly pictures: number;
  readonly values: Values;
}

export interface Soaked {
  readonly browser: BrowserName;
  readonly samples: readonly Sample[];
  readonly judged: readonly Judged[];
  /** distinct pictures shown, and those that never came to an end */
  readonly pictures: number;
  readonly stuck: number;
  readonly rounds: number;
  /** what went wrong in a round; none is allowed */
  readonly errors: readonly string[];
}

export interface Watch {
  readonly minutes: number;
  /** True: end after the scene that runs. */
  readonly isStopped: () => boolean;
  readonly onRound: (line: string) => void;
}

/** Browses for so long, takes a sample after every round, and says of each measure whether it is flat. */
export async function soak(browser: BrowserName, watch: Watch): Promise<Soaked> {
  const web = await serveSoak();
  const before = new Set(childrenOf(process.pid));
  const driver = await launch(browser, { keepOnInterrupt: true });
  const roots = childrenOf(process.pid).filter((id) => !before.has(id));
  const done: Done = { pictures: 0, stuck: 0 };
  const samples: Sample[] = [];
  const errors: string[] = [];
  try {
    const own = await driver.extensionPage('manifest.json');
    await own.evaluate(rememberEngine, 'kernels');
    await setSettings(own, { sensitivity: 'balanced' });
    await own.evaluate(fillMemory, 20_000);
    const staying = await driver.openPage(`${web.origin}/staying`);
    const watched: Watched = { driver, own, staying, processes: () => roots.flatMap(processTree) };
    const browsing = new Browsing(watched, web);
    const start = Date.now();
    const minutes = () => (Date.now() - start) / 60_000;
    while (minutes() < watch.minutes && !watch.isStopped()) {
      for (const [name, scene] of Object.entries(browsing.scenes)) {
        if (watch.isStopped()) break;
        await scene(done).catch((error: unknown) => errors.push(`${name}: ${error}`));
      }
      if (errors.length > 3) break;
      const values = await sample(watched);
      samples.push({ at: minutes(), pictures: done.pictures, values });
      watch.onRound(line(browser, samples, done));
    }
  } catch (error) {
    errors.push(String(error));
  } finally {
    await driver.close().catch((error: unknown) => errors.push(`closing: ${error}`));
    web.close();
  }
  return { browser, samples, judged: judgedOf(samples), ...done, rounds: samples.length, errors };
}

function judgedOf(samples: readonly Sample[]): Judged[] {
  return MEASURES.map((measure) =>
    judge(
      measure,
      samples.map(({ at, values }) => ({ at, value: values[measure.id] })),
    ),
  );
}

/** All flat, every picture at its end, nothing went wrong. */
export function holds({ judged, stuck, errors }: Soaked): boolean {
  const isFlat = judged.every(({ holds: flat }) => flat !== false);
  return isFlat && judged.some(({ holds: flat }) => flat) && stuck === 0 && errors.length === 0;
}

function line(browser: string, samples: readonly Sample[], { pictures, stuck }: Done): string {
  const last = samples.at(-1);
  const shown = (['browser', 'extension', 'heap', 'pageHeap', 'listeners', 'rows'] as const)
    .map((id) => `${id} ${round(last?.values[id])}`)
    .join(', ');
  return `${browser} ${last?.at.toFixed(1)} min, round ${samples.length}, ${pictures} pictures, ${stuck} stuck: ${shown}`;
}

function round(value = Number.NaN): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '–';
}
