import { rememberEngine } from '../bench/in-page.ts';
import { engineStatus } from '../support/engine.ts';
import { sendFrom } from '../support/extension.ts';
import { endJudge, inJudge, noWorkers, startBench } from '../support/kills.ts';
import { expectLabel } from '../support/labels.ts';
import { signal } from '../support/processes.ts';
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
      img('doubted', `${server.other}/ellipses/53.png?starved`) +
      img('harmless', `${server.other}/hills/1.png?starved`);
    const page = await bench.driver.openPage(server.page('/starved', `<!doctype html>${body}`));
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
    await expectLabel(page, '#doubted', 'safe');
    const { backend, second } = await engineStatus(bench.own);
    expect([backend, second]).toEqual([expect.stringMatching(/^tfjs-wasm/), 'works']);
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

test('the graphics context is lost in earnest: pictures are judged all the same', async ({
  browserUnderTest,
  server,
}) => {
  test.skip(browserUnderTest === 'firefox', 'headless Firefox has no WebGL');
  const bench = await startBench(browserUnderTest);
  try {
    // As if a probe had found it faster. Here it is software: slow, but it computes.
    await bench.own.evaluate(rememberEngine, 'webgl');
    await endJudge(bench);
    const before = img('before', `${server.other}/hills/1.png?before`);
    const page = await bench.driver.openPage(server.page('/before', `<!doctype html>${before}`));
    await expectLabel(page, '#before', 'safe');
    expect((await engineStatus(bench.own)).backend).toBe('tfjs-webgl');
    signal(bench.driver, 'graphics', 'SIGKILL');
    const body =
      img('flagged', `${server.other}/ellipses/4.png?lost`) +
      img('harmless', `${server.other}/hills/2.png?lost`);
    await page.goto(server.page('/lost', `<!doctype html>${body}`));
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
  } finally {
    await bench.close();
  }
});

/** Hills that slide to and fro. */
const SLIDING = `<!doctype html><canvas id="moving" width="320" height="240"></canvas><script>
  const picture = new Image();
  picture.src = '/hills/1.png?sliding&w=640&h=480';
  const pen = document.querySelector('#moving').getContext('2d');
  picture.onload = function draw() {
    pen.drawImage(picture, -100 - 100 * Math.sin(Date.now() / 300), -100);
    requestAnimationFrame(draw);
  };
</script>`;

test('what moves is veiled when its engine is gone, and shown when it is back', async ({
  browserUnderTest,
  server,
}) => {
  const bench = await startBench(browserUnderTest);
  try {
    const page = await bench.driver.openPage(server.page('/sliding', SLIDING));
    await expectLabel(page, '#moving', 'safe');
    await inJudge(bench, noWorkers);
    await expectLabel(page, '#moving', 'undecided');
    await endJudge(bench);
    await expectLabel(page, '#moving', 'safe');
  } finally {
    await bench.close();
  }
});

/** Its first frame is harmless; the browser shows it out of its memory, and tells nobody. */
test('a moving picture that is shown again after the background ended', async ({
  driver,
  server,
}) => {
  const moves = img('moves', `${server.other}/moving/4.png?again`);
  const still = img('still', `${server.other}/hills/4.png?again`);
  const sentOn = img('sent-on', `${server.other}/x/1.png?again&redirect=/moving/8.png`);
  const first = server.page('/moves', `<!doctype html>${moves}${still}${sentOn}`);
  const second = server.page('/moves-again', `<!doctype html>${moves}${still}${sentOn}`);
  const own = await driver.extensionPage('popup.html');
  const page = await driver.openPage(first);
  await expectLabel(page, '#moves', 'covered');
  await expectLabel(page, '#sent-on', 'covered');
  await expectLabel(page, '#still', 'safe');
  await driver.killBackground();
  await sendFrom(own, 'background', 'data:erase', null); // scores are not what is tried here
  await page.goto(second);
  await expectLabel(page, '#moves', 'covered');
  await expectLabel(page, '#sent-on', 'covered');
  await expectLabel(page, '#still', 'safe');
  expect(server.hits('/hills/4.png?again')).toBe(1);
});

/** Such a frame has asked nothing yet, so nobody tells it; what it loads passes through that process, and breaks. */
test('a frame whose only picture still loads as the extension’s process ends', async ({
  browserUnderTest,
  server,
}) => {
  test.skip(browserUnderTest === 'chromium', 'ends the extension for good (docs/faults.md)');
  const bench = await startBench(browserUnderTest);
  try {
    const picture = img('flagged', `${server.other}/ellipses/4.png?alone&rest=4000`);
    const url = server.page('/alone', `<!doctype html><iframe srcdoc='${picture}'></iframe>`);
    const page = await bench.driver.openPage(url);
    await expect.poll(() => server.hits('/ellipses/4.png?alone&rest=4000')).toBe(1);
    await expect.poll(() => engineStatus(bench.own).then(({ state }) => state)).toBe('ready');
    await bench.own.close(); // it would crash with it
    signal(bench.driver, 'extension', 'SIGKILL');
    await expect.poll(() => page.frames().length).toBe(1);
    const [frame] = page.frames();
    if (frame) await expectLabel(frame, '#flagged', 'covered');
  } finally {
    await bench.close();
  }
});
