import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGREED, DOUBTED } from '../../scripts/fixtures/pictures.ts';
import type { Page } from '../support/driver.ts';
import { engineStatus } from '../support/engine.ts';
import { sendFrom, setSettings } from '../support/extension.ts';
import { expectLabel } from '../support/labels.ts';
import { builtExtension, launch } from '../support/launch.ts';
import type { Server } from '../support/server.ts';
import { expect, test } from '../support/test.ts';

/** `#doubted`: the first model says 0.57, the second 0.01; `#agreed`: 0.60 and 0.96. */
function serve(server: Server, mark: string): string {
  const img = (id: string, { kind, seed } = { kind: '', seed: 0 }) =>
    `<img id="${id}" width="300" height="225" src="${server.other}/${kind}/${seed}.png?${mark}">`;
  const body = img('doubted', DOUBTED[0]) + img('agreed', AGREED[0]);
  return server.page(`/${mark}`, `<!doctype html>${body}`);
}

async function expectLabels(page: Page, doubted: string, agreed: string): Promise<void> {
  await expectLabel(page, '#doubted', doubted);
  await expectLabel(page, '#agreed', agreed);
}

test('where the models disagree, balanced shows and strict covers, at once', async ({
  driver,
  server,
}) => {
  const own = await driver.extensionPage('popup.html');
  await sendFrom(own, 'background', 'data:erase', null); // scores are what is tried here
  await setSettings(own, { sensitivity: 'balanced' });
  const page = await driver.openPage(serve(server, 'opinions'));
  await expectLabels(page, 'safe', 'covered');
  const { inferences, second } = await engineStatus(own);
  expect(second).toBe('works');
  await setSettings(own, { sensitivity: 'strict' });
  await expectLabels(page, 'covered', 'covered');
  await page.reload();
  await expectLabels(page, 'covered', 'covered');
  await setSettings(own, { sensitivity: 'relaxed' });
  await expectLabels(page, 'safe', 'safe');
  await setSettings(own, { sensitivity: 'balanced' });
  await page.reload();
  await expectLabels(page, 'safe', 'covered');
  expect((await engineStatus(own)).inferences).toBe(inferences);
});

test('one bit of the second model differs: the first decides alone, and it says so', async ({
  browserUnderTest,
  server,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-damaged-'));
  await cp(builtExtension(browserUnderTest), folder, { recursive: true });
  const file = join(folder, 'model', 'second.weights');
  const weights = await readFile(file);
  weights[1_000_000] = (weights[1_000_000] ?? 0) ^ 1;
  await writeFile(file, weights);
  const driver = await launch(browserUnderTest, { extension: folder });
  try {
    const own = await driver.extensionPage('popup.html');
    await setSettings(own, { sensitivity: 'balanced' });
    await expectLabels(await driver.openPage(serve(server, 'alone')), 'covered', 'covered');
    expect(await engineStatus(own)).toMatchObject({ state: 'ready', second: 'fails' });
  } finally {
    await driver.close();
    await rm(folder, { recursive: true, force: true });
  }
});
