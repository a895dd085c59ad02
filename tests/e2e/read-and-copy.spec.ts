import type { Page } from '../support/driver.ts';
import { expectLabel } from '../support/labels.ts';
import { inOurTrees, press, wordsOf } from '../support/panel.ts';
import { expect, test } from '../support/real-hosts.ts';

const PICTURE = '<img id="covered" width="320" height="320" src="/ellipses/4.png?w=320&h=320">';

/** What is selected in a field of one of our trees, if one has the focus. */
async function selectedIn(page: Page): Promise<string> {
  const found = await inOurTrees(page, (root) => {
    const field = root.activeElement;
    const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    return isField ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : '';
  });
  return found.join('');
}

test('where the browser refuses the clipboard, the words are selected to copy by hand', async ({
  driver,
  hosts,
}) => {
  // Without HTTPS there is no clipboard, in both browsers.
  const page = await driver.openPage(
    hosts.page('http://tin.example/copy', `<!doctype html>${PICTURE}`),
  );
  await expectLabel(page, '#covered', 'covered');
  await press(page, 'Giúp mình');
  await press(page, 'Kể với người lớn');
  await expect.poll(() => wordsOf(page)).toContain('Bạn muốn kể với ai?');
  await press(page, 'Chép');
  await expect.poll(() => wordsOf(page)).toContain('Bấm Ctrl và C để chép.');
  expect(await selectedIn(page)).toMatch(/^Mẹ ơi, con có chuyện muốn kể\..*nhé\?$/);
});

test('the panel offers to read aloud only where the computer has a voice of its own', async ({
  driver,
  hosts,
}) => {
  const page = await driver.openPage(
    hosts.page('https://tin.example/voice', `<!doctype html>${PICTURE}`),
  );
  await expectLabel(page, '#covered', 'covered');
  const own = await page.evaluate(() =>
    speechSynthesis.getVoices().some((voice) => voice.localService && /^vi/i.test(voice.lang)),
  );
  await press(page, 'Giúp mình');
  await expect.poll(() => wordsOf(page)).toContain('Kể với');
  expect((await wordsOf(page)).includes('Nghe đọc')).toBe(own);
});
