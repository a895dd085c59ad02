import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { judgeStatus } from '../../tests/bench/in-page.ts';
import { heldBy } from '../../tests/bench/memory.ts';
import { Bidi } from '../../tests/support/bidi.ts';
import { ChromiumDriver, type ChromiumPage } from '../../tests/support/chromium.ts';
import type { Driver, Page } from '../../tests/support/driver.ts';
import type { FirefoxDriver } from '../../tests/support/firefox.ts';
import { stored } from './in-page.ts';
import type { Values } from './measures.ts';

const MEGA = 2 ** 20;

/** What is looked at: everything else is closed when a sample is taken. */
export interface Watched {
  readonly driver: Driver;
  /** Ids of the browser's processes now. */
  readonly processes: () => readonly number[];
  /** A page of the extension, and a web page that stays open the whole time. */
  readonly own: Page;
  readonly staying: Page;
}

type InBrowser = Pick<
  Values,
  'extension' | 'heap' | 'pageHeap' | 'pageNodes' | 'pageListeners' | 'nodes' | 'listeners'
>;

/** One sample, after everything was collected that nobody needs. `NaN`: this browser does not tell. */
export async function sample(watched: Watched): Promise<Values> {
  const { driver, own, processes } = watched;
  const inside =
    driver instanceof ChromiumDriver ? await chromium(watched) : await firefox(watched);
  const { tensors, bytes } = await own.evaluate(judgeStatus);
  const { rows, disk } = await own.evaluate(stored, 20_000);
  const browser = heldBy(processes().filter(isOfBrowser)) / MEGA || Number.NaN; // no /proc on this system
  return { ...inside, browser, tensors, engine: bytes / MEGA, rows, disk: disk / MEGA };
}

async function chromium({ own, staying, processes }: Watched): Promise<InBrowser> {
  const [ours, page] = [await counters(own), await counters(staying)];
  const extension = processes().filter((id) => commandOf(id).includes('--extension-process'));
  return {
    extension: heldBy(extension) / MEGA || Number.NaN,
    heap: ours.heap,
    nodes: ours.nodes,
    listeners: ours.listeners,
    pageHeap: page.heap,
    pageNodes: page.nodes,
    pageListeners: page.listeners,
  };
}

/** Of the whole process of that page: for a page of ours that is the extension. */
async function counters(page: Page) {
  const { tab } = page as ChromiumPage;
  const session: CDPSession = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage'); // what was freed may have held more
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize / MEGA, nodes, listeners: jsEventListeners };
}

/** What about:memory tells, after its "minimize". It gives bytes for DOM nodes, no numbers. */
async function firefox({ driver, staying }: Watched): Promise<InBrowser> {
  const address = await staying.evaluate(() => location.host);
  const asked = await new Bidi((driver as FirefoxDriver).browser).inBrowser(
    `(${aboutMemory})(${JSON.stringify(address)})`,
  );
  const { extension, heap, page, listeners, pageListeners } = JSON.parse(asked ?? '{}');
  return {
    extension: extension / MEGA,
    heap: heap / MEGA,
    pageHeap: page / MEGA,
    listeners,
    pageListeners,
    nodes: Number.NaN,
    pageNodes: Number.NaN,
  };
}

/** Runs in the browser's own window, as text. https://firefox-source-docs.mozilla.org/performance/memory/about_memory.html */
const aboutMemory = `async (host) => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const sum = { extension: 0, heap: 0, page: 0, listeners: 0, pageListeners: 0 };
  const note = (process, path, _kind, units, amount) => {
    const isOurs = process.startsWith('extension');
    const isPage = path.includes('top(') && path.includes(host);
    if (units === Ci.nsIMemoryReporter.UNITS_BYTES && path.startsWith('explicit/')) {
      if (isOurs) sum.extension += amount;
      if (isOurs && /js-|classes|strings/.test(path)) sum.heap += amount;
      if (isPage) sum.page += amount;
    }
    if (path.endsWith('event-listeners') && isOurs) sum.listeners += amount;
    if (path.endsWith('event-listeners') && isPage) sum.pageListeners += amount;
  };
  await new Promise((done) => manager.getReports(note, null, done, null, false));
  return JSON.stringify(sum);
}`;

/**
 * Not Chromium's processes of web pages: there the driver has every request of a page that stays remembered,
 * with us or without us. Driven without it, that page's process is flat (docs/performance.md).
 */
function isOfBrowser(id: number): boolean {
  const command = commandOf(id);
  return !command.includes('--type=renderer') || command.includes('--extension-process');
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
