import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JudgeReply, JudgeStatus } from '../../bridge/protocol.ts';
import type { Page } from '../support/driver.ts';
import { builtExtension, launch } from '../support/launch.ts';
import { expect, test } from '../support/test.ts';

/** The judge itself, asked from one of our own pages as a content script would ask. */

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<{ value: unknown } | undefined> };
}

/** Runs in the page. Nobody there: `null`. */
async function ask(to: string, name: string, body: unknown): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const { runtime } = browser ?? chrome;
  const answer = await runtime.sendMessage({ to, name, body }).catch(() => undefined);
  return answer?.value ?? null;
}

/** Runs in the page: a picture of noise, the same for the same seed. */
async function judgeNoise(seed: number): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
  const { runtime } = browser ?? chrome;
  const rgb = new Uint8Array(224 * 224 * 3);
  for (let at = 0; at < rgb.length; at += 1) rgb[at] = (at * (seed + 7)) % 251;
  const message = { to: 'judge', name: 'judge:pixels', body: { rgb, rank: 0 } };
  const answer = await runtime.sendMessage(message).catch(() => undefined);
  return answer?.value ?? null;
}

const wake = (page: Page) => page.evaluate(ask, 'background', 'judge:wake', null);
const status = async (page: Page) =>
  (await page.evaluate(ask, 'judge', 'judge:status', null)) as JudgeStatus;
const noise = async (page: Page, seed: number) =>
  (await page.evaluate(judgeNoise, seed)) as JudgeReply | null;
const url = async (page: Page, address: string, size: unknown = null) =>
  (await page.evaluate(ask, 'judge', 'judge:url', { url: address, size, rank: 0 })) as JudgeReply;

test('judges, and the same pixels never twice', async ({ driver }) => {
  const page = await driver.extensionPage('manifest.json');
  await wake(page);
  const first = await noise(page, 1);
  expect(first?.kind).toBe('judged');
  const { inferences, backend } = await status(page);
  expect(backend).toMatch(/^kernels-/);
  expect(await noise(page, 1)).toEqual(first);
  expect((await status(page)).inferences).toBe(inferences);
  await noise(page, 2);
  expect((await status(page)).inferences).toBe(inferences + 1);
});

test('comes back after its host was ended', async ({ driver }) => {
  const page = await driver.extensionPage('manifest.json');
  await wake(page);
  const before = await noise(page, 3);
  await driver.killBackground();
  await expect
    .poll(async () => {
      await wake(page);
      return (await noise(page, 4))?.kind ?? 'nobody';
    })
    .toBe('judged');
  expect(await noise(page, 3)).toEqual(before);
});

test('what cannot be a picture is unreadable, and nothing breaks', async ({ driver, server }) => {
  const page = await driver.extensionPage('manifest.json');
  await wake(page);
  const html = server.page('/no-picture', '<p>no picture');
  const empty = server.page('/empty.png', '', 'image/png');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h5v9z"/></svg>';
  const drawing = server.page('/drawing.svg', svg, 'image/svg+xml');
  expect(await url(page, html)).toEqual({ kind: 'unreadable', why: 'decode' });
  expect(await url(page, empty)).toEqual({ kind: 'unreadable', why: 'decode' });
  expect(await url(page, 'http://127.0.0.1:9/')).toEqual({ kind: 'unreadable', why: 'network' });
  expect((await url(page, drawing)).kind).toBe('judged');
});

test('one bit of the weights differs: nothing is judged, and it says so', async ({
  browserUnderTest,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-damaged-'));
  await cp(builtExtension(browserUnderTest), folder, { recursive: true });
  const file = join(folder, 'model', 'group1-shard1of2');
  const weights = await readFile(file);
  weights[2_000_000] = (weights[2_000_000] ?? 0) ^ 1;
  await writeFile(file, weights);
  const driver = await launch(browserUnderTest, { extension: folder });
  try {
    const page = await driver.extensionPage('manifest.json');
    await wake(page);
    expect(await noise(page, 1)).toEqual({ kind: 'down', why: 'damaged' });
    expect((await status(page)).state).toBe('damaged');
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true });
  }
});
