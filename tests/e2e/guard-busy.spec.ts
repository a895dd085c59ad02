import { asDataUrl, magenta } from '../pages/guard/magenta.ts';
import { expect, test } from '../support/test.ts';

/**
 * Adds elements with a picture in their `::before` one at a time, in tasks and inside frames, for some
 * frames. A ResizeObserver is told of an element in the frame that paints it first, just before: whether
 * the picture is withheld then, counted.
 */
async function addOneByOne(): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  let left = 0;
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const what = `${target.className}: ${getComputedStyle(target, '::before').opacity}`;
      seen[what] = (seen[what] ?? 0) + 1;
      observer.unobserve(target);
      left -= 1;
    }
  });
  const add = (phase: string) => {
    const element = document.createElement('p');
    element.className = phase;
    document.body.append(element);
    observer.observe(element);
    left += 1;
  };
  const { port1, port2 } = new MessageChannel();
  const task = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  let frames = 0;
  const inFrame = () => {
    add('frame');
    requestAnimationFrame(() => add('frame'));
    frames += 1;
    if (frames < 12) requestAnimationFrame(inFrame);
  };
  requestAnimationFrame(inFrame);
  for (let n = 0; n < 200 || frames < 12; n += 1) {
    if (n < 200) add('task');
    await task();
  }
  while (left > 0) await new Promise(requestAnimationFrame);
  return seen;
}

const STYLE = `p::before{content:url("${asDataUrl(magenta())}")}i::before{content:"-"}`;

test('what a busy page adds is never painted before it is looked at', async ({
  driver,
  server,
}) => {
  const html = `<!doctype html><style>${STYLE}</style><body><p class="first">Start</p>`;
  const page = await driver.openPage(server.page('/busy', html));
  await expect
    .poll(() => page.evaluate(() => document.querySelector('p')?.dataset.oXanhVeil))
    .toBe('before');
  const seen = await page.evaluate(addOneByOne);
  expect(seen).toEqual({ 'task: 0': 200, 'frame: 0': expect.any(Number) });
});

/** Adds harmless elements one at a time, then waits until the browser has made a few frames. */
async function addHarmless(count: number): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  for (let n = 0; n < count; n += 1) {
    document.body.append(document.createElement('i'));
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  }
  return document.querySelectorAll('i').length;
}

test('what was held and has no picture is let go, with no label of ours left', async ({
  driver,
  server,
}) => {
  const page = await driver.openPage(
    server.page('/busy', `<!doctype html><style>${STYLE}</style>`),
  );
  expect(await page.evaluate(addHarmless, 500)).toBe(500);
  const held = () => document.querySelectorAll('i[data-o-xanh-veil]').length;
  await expect.poll(() => page.evaluate(held)).toBe(0);
});
