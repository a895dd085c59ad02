import { FILES, files } from '../pages/guard/hostile/files.ts';
import { labels } from '../pages/guard/hostile/labels.ts';
import { scripts } from '../pages/guard/hostile/scripts.ts';
import { sources } from '../pages/guard/hostile/sources.ts';
import { unannounced } from '../pages/guard/hostile/unannounced.ts';
import { BENIGN, FLAGGED } from '../pages/guard/marked.ts';
import type { Page } from '../support/driver.ts';
import { framesWith, record } from '../support/recording.ts';
import { expect, test } from '../support/test.ts';

/** Time for the page to go on after the picture was covered. */
const AFTERWARDS_MS = 600;

/** The label of `#T`, in the document or in the closed tree of `#H`. */
async function labelOfT(page: Page): Promise<string> {
  const inDocument = await page.evaluate(() => {
    const all = document.getElementsByTagName('*'); // the page may have spoilt querySelector
    for (const element of all)
      if (element.id === 'T') return element.attributes.getNamedItem('data-o-xanh')?.value ?? null;
    return null;
  });
  if (inDocument !== null) return inDocument;
  const found = await page.inClosedRoots('#H', (root) => {
    return root.getElementById('T')?.attributes.getNamedItem('data-o-xanh')?.value ?? null;
  });
  return found.find((label) => label !== null) ?? 'none';
}

const PAGES = { ...labels, ...sources, ...scripts, ...unannounced, ...files };

for (const [name, { html, moment, ends = 'covered' }] of Object.entries(PAGES)) {
  test(`a page gains nothing: ${name}`, async ({ driver, server }) => {
    server.page('/flagged.png', FLAGGED, 'image/png');
    server.page('/benign.png', BENIGN, 'image/png');
    for (const [path, { body, type }] of Object.entries(FILES))
      server.page(path, body, type, { 'cache-control': 'max-age=3600' });
    const body = html.replaceAll('FLAGGED', '/flagged.png').replaceAll('BENIGN', '/benign.png');
    const url = server.page('/hostile', `<!doctype html><body>${body}`);
    const page = await driver.openPage();
    await page.setViewport(640, 450);
    const recording = await record(page);
    await page.goto(url);
    await expect.poll(() => labelOfT(page), { message: `ends ${ends}` }).toBe(ends);
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    const frames = await recording.stop();
    const seen = framesWith('magenta', moment ? frames.slice(-1) : frames);
    expect(seen, `of ${frames.length} frames`).toEqual([]);
    expect(await labelOfT(page)).toBe(ends);
  });
}
