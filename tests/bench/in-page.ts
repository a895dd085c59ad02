import type { JudgeStatus } from '../../bridge/protocol.ts';

/** Functions that run inside pages: sent as text, they may use nothing from outside themselves. */

export interface PageState {
  /** Milliseconds since the page was opened. */
  readonly first: number;
  readonly last: number;
  /** Date.now() of the first and the last verdict. */
  readonly firstAt: number;
  readonly lastAt: number;
  readonly states: Readonly<Record<string, number>>;
}

/**
 * Waits until every picture has an outcome, or `limit` ms, and says when. It looks only after something
 * changed: asking every few milliseconds would itself take part of the page's time.
 */
export async function waitForVerdicts(limit: number): Promise<PageState> {
  let [first, last] = [0, 0];
  let states: Record<string, number> = {};
  const look = () => {
    states = {};
    for (const picture of document.images) {
      const state = picture.dataset.oXanh ?? 'none';
      states[state] = (states[state] ?? 0) + 1;
    }
    const { safe = 0, covered = 0, undecided = 0 } = states;
    if (safe + covered + undecided > 0) first ||= performance.now();
    const all = safe + covered + undecided === document.images.length;
    if (all && document.readyState !== 'loading') last = performance.now();
    return last > 0;
  };
  await new Promise<void>((resolve) => {
    const parsed = () => look() && end();
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      document.removeEventListener('DOMContentLoaded', parsed);
      resolve();
    };
    const observer = new MutationObserver(() => look() && end());
    const timer = setTimeout(end, limit);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-o-xanh'],
    });
    document.addEventListener('DOMContentLoaded', parsed);
    if (look()) end();
  });
  const { timeOrigin } = performance;
  return { first, last, firstAt: timeOrigin + first, lastAt: timeOrigin + last, states };
}

/** Date.now() when the page had loaded. */
export async function loadedAt(): Promise<number> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve));
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance.timeOrigin + (entry?.loadEventStart ?? performance.now());
}

/** Milliseconds of long tasks (over 50 ms) on this page's main thread so far; `NaN` in Firefox. */
export async function longTasks(): Promise<number> {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return Number.NaN;
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) sum += duration;
  });
  observer.observe({ type: 'longtask', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return sum;
}

/**
 * Adds `perSecond` elements a second for `seconds`, and returns how many turns the page's thread had
 * left for a task of its own: fewer, the more its observers take.
 */
export async function addNodes(perSecond: number, seconds: number): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  const begin = performance.now();
  let [added, turns] = [0, 0];
  while (performance.now() - begin < seconds * 1000) {
    const due = ((performance.now() - begin) / 1000) * perSecond;
    for (; added < due; added += 1) {
      const node = document.createElement(added % 10 ? 'div' : 'article');
      node.textContent = `node ${added}`;
      node.className = 'x';
      document.body.append(node);
    }
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    turns += 1;
  }
  return turns;
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<{ value: JudgeStatus } | undefined> };
}

/** In a page of the extension. */
export async function judgeStatus(): Promise<JudgeStatus> {
  const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const { runtime } = browser ?? chrome;
  const wake = await runtime.sendMessage({ to: 'background', name: 'judge:wake', body: null });
  if (!wake) throw new Error('the judge does not wake');
  return wake.value;
}

/** In a page of the extension: milliseconds for each of `count` pictures in a worker of its own. */
export async function engineNoise(file: string, count: number): Promise<number[]> {
  const worker = new Worker(file, { type: 'module' });
  const next = () =>
    new Promise((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = reject;
    });
  await next();
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const rgb = new Uint8Array(224 * 224 * 3);
    for (let at = 0; at < rgb.length; at += 1) rgb[at] = (at * (n + 7)) % 251;
    const start = performance.now();
    const answer = next();
    worker.postMessage({ rgb });
    await answer;
    times.push(performance.now() - start);
  }
  worker.terminate();
  return times;
}

/** In a page of the extension: as if the graphics processor had been probed, and `kind` were the best. */
export function rememberEngine(kind: 'kernels' | 'webgl'): void {
  const machine = `2 ${navigator.userAgent} ${navigator.hardwareConcurrency}`; // entrypoints/judge/engines.ts
  localStorage.setItem('engine', JSON.stringify([machine, kind]));
}
