import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JudgeReply, JudgeStatus } from '../../bridge/protocol.ts';
import {
  type BrowserName,
  buildExtension,
  type Page,
  startWith,
} from '../../tests/bench/session.ts';
import { builtExtension } from '../../tests/support/launch.ts';
import { readFolder } from '../package/folder.ts';
import type { Sample } from './samples.ts';

/** Files under way at once: as many as there are workers on a small machine, and one being read. */
const AT_ONCE = 3;

export interface Answer {
  readonly reply: JudgeReply;
  readonly ms: number;
}

/** What in the package decides how a picture is judged. */
const JUDGES = /^(model|assets)\/|^chunks\/judge/;

/** Builds the extension. The name tells this judge from any other: a browser, a build. */
export async function buildJudge(browser: BrowserName): Promise<string> {
  await buildExtension(browser);
  const hash = createHash('sha256').update(browser);
  const files = Object.entries(await readFolder(builtExtension(browser)));
  for (const [name, bytes] of files.sort(([a], [b]) => (a < b ? -1 : 1)))
    if (JUDGES.test(name)) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Judges files with the extension as it was built, in a real browser, through the message that content
 * scripts use. Files reach it from a server on this machine's loopback that ends with the run.
 */
export async function judgeFiles(
  browser: BrowserName,
  samples: readonly Sample[],
  onAnswer: (sample: Sample, answer: Answer) => void,
): Promise<{ version: string; status: JudgeStatus }> {
  const server = createServer(({ url }, response) => {
    const file = samples[Number(url?.slice(1))]?.path ?? '';
    createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const session = await startWith(browser);
  try {
    const tab = await session.extensionPage();
    await tab.evaluate(wake);
    let next = 0;
    const line = async () => {
      for (let n = next++; n < samples.length; n = next++) {
        const sample = samples[n] as Sample;
        onAnswer(sample, await judge(tab, `${origin}/${n}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
    const status = await tab.evaluate(ask, 'judge:status');
    return { version: session.version, status };
  } finally {
    await session.close();
    server.closeAllConnections();
    server.close();
  }
}

async function judge(tab: Page, url: string): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await tab.evaluate(judgeInPage, url);
    if (answer && (answer.reply.kind !== 'down' || tries > 3)) return answer;
    if (!answer && tries > 3) return { reply: { kind: 'unreadable', why: 'too-large' }, ms: 0 };
    await tab.evaluate(wake);
  }
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<{ value: never } | undefined> };
}

/** Runs in the extension's page. */
async function judgeInPage(url: string): Promise<Answer | null> {
  const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  if (bytes.length === 0) return { reply: { kind: 'unreadable', why: 'decode' }, ms: 0 };
  const start = performance.now();
  const message = { to: 'judge', name: 'judge:bytes', body: { bytes, size: null, rank: 0 } };
  const answer = await (browser ?? chrome).runtime.sendMessage(message).catch(() => undefined);
  return answer ? { reply: answer.value, ms: performance.now() - start } : null;
}

/** Runs in the extension's page. */
async function wake(): Promise<null> {
  const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const message = { to: 'background', name: 'judge:wake', body: null };
  await (browser ?? chrome).runtime.sendMessage(message).catch(() => undefined);
  return null;
}

/** Runs in the extension's page. */
async function ask(name: string): Promise<JudgeStatus> {
  const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const answer = await (browser ?? chrome).runtime.sendMessage({ to: 'judge', name, body: null });
  return answer?.value as unknown as JudgeStatus;
}
