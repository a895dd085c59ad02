import { expectLabel } from '../support/labels.ts';
import { expect, test } from '../support/real-hosts.ts';

test('a page is served under a platform’s own name, over HTTPS', async ({ driver, hosts }) => {
  const address = hosts.page(
    'https://www.facebook.com/an/posts/1',
    '<!doctype html><img id="hills" width="320" height="320" src="/hills/1.png?real-hosts">',
  );
  const page = await driver.openPage(address);
  await expectLabel(page, '#hills', 'safe');
  expect(await page.evaluate(() => location.host)).toBe('www.facebook.com');
  expect(hosts.log.filter((asked) => asked.includes('/hills/1.png?real-hosts')).length).toBe(1);
});
