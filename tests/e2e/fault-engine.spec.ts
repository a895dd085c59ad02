import { engineStatus, setEngine } from '../support/engine.ts';
import { startBench } from '../support/kills.ts';
import { expectLabel, labelOf } from '../support/labels.ts';
import { starvedExtension } from '../support/starved.ts';
import { expect, test } from '../support/test.ts';

const img = (id: string, src: string) => `<img id="${id}" width="300" height="225" src="${src}">`;

test('no memory for our own kernels: TF.js judges instead', async ({
  browserUnderTest,
  server,
}) => {
  const starved = await starvedExtension(browserUnderTest, false);
  const bench = await startBench(browserUnderTest, { extension: starved.folder });
  try {
    const body =
      img('flagged', `${server.other}/ellipses/4.png?starved`) +
      img('harmless', `${server.other}/hills/1.png?starved`);
    const page = await bench.driver.openPage(server.page('/starved', `<!doctype html>${body}`));
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
    expect((await engineStatus(bench.own)).backend).toMatch(/^tfjs-wasm/);
  } finally {
    await bench.close();
    await starved.remove();
  }
});

test('no memory at all: everything stays covered, and is judged when there is some', async ({
  browserUnderTest,
  server,
}) => {
  const starved = await starvedExtension(browserUnderTest, true);
  const bench = await startBench(browserUnderTest, { extension: starved.folder });
  try {
    const body =
      img('flagged', `${server.other}/ellipses/4.png?empty`) +
      img('harmless', `${server.other}/hills/1.png?empty`);
    const page = await bench.driver.openPage(server.page('/empty', `<!doctype html>${body}`));
    await expectLabel(page, '#flagged', 'undecided');
    await expectLabel(page, '#harmless', 'undecided');
    expect((await engineStatus(bench.own)).state).toBe('failed');
    await starved.feed();
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
    expect((await engineStatus(bench.own)).state).toBe('ready');
  } finally {
    await bench.close();
    await starved.remove();
  }
});

test('the graphics context is lost: what was being judged is judged all the same', async ({
  browserUnderTest,
  server,
}) => {
  test.skip(browserUnderTest === 'firefox', 'headless Firefox has no WebGL');
  const bench = await startBench(browserUnderTest, {
    args: ['--enable-unsafe-swiftshader', '--use-angle=swiftshader'],
  });
  try {
    await setEngine(bench, 'webgl');
    const page = await bench.driver.openPage(
      server.page('/lost', `<!doctype html>${img('first', `${server.other}/ellipses/4.png?gl`)}`),
    );
    await expectLabel(page, '#first', 'covered');
    expect((await engineStatus(bench.own)).backend).toBe('tfjs-webgl');
    expect(await bench.cdp?.loseContexts()).toBeGreaterThan(0);
    await page.evaluate((origin) => {
      for (const [id, path] of [
        ['flagged', 'ellipses/27'],
        ['harmless', 'sea/1'],
      ] as const) {
        const image = new Image(200, 150);
        image.id = id;
        image.src = `${origin}/${path}.png?lost`;
        document.body.append(image);
      }
    }, server.other);
    expect(await labelOf(page, '#flagged')).not.toBe('safe');
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
  } finally {
    await bench.close();
  }
});
