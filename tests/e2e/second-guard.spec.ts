import { sendFrom } from '../support/extension.ts';
import { expectLabel } from '../support/labels.ts';
import { expect, test } from '../support/test.ts';

/**
 * Installing injects the guard into open pages, and a page that is just opening then gets it twice.
 * Two guards of one frame would each put right what the other wrote, for ever.
 */
test('a frame that gets the guard twice goes on living', async ({ driver, server }) => {
  const own = await driver.extensionPage('popup.html');
  await sendFrom(own, 'background', 'judge:wake', null);
  const url = server.page(
    '/second-guard',
    `<img id="flagged" src="${server.other}/ellipses/4.png?delay=1500"><img id="safe" src="${server.other}/hills/4.png?delay=1500">`,
  );
  const page = await driver.openPage(url);
  await expectLabel(page, '#flagged', 'veiled');
  await own.evaluate(async (at) => {
    const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === at);
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    await chrome.scripting.executeScript({ target, files: ['content-scripts/guard.js'] });
  }, url);
  await expectLabel(page, '#flagged', 'covered');
  await expectLabel(page, '#safe', 'safe');
  const beats = await page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(resolve)),
  );
  expect(beats).toBeGreaterThan(0);
});
