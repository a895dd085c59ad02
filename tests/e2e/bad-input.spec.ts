import { again } from '../support/answers.ts';
import { boxText, pressInBox } from '../support/cards.ts';
import { expectLabel, labelOf } from '../support/labels.ts';
import { expect, test } from '../support/test.ts';

/**
 * What the web sends besides pictures. `ends`: what may become of it. Of a damaged file Firefox paints
 * the part that it can decode, and that part is what is judged there.
 */
interface Bad {
  readonly path: string;
  readonly ends: readonly string[];
  readonly inFirefox?: string;
}

const BAD: Readonly<Record<string, Bad>> = {
  'an empty file': { path: '/bad/empty.png', ends: ['undecided'] },
  'a corrupt file': { path: '/bad/corrupt.png', ends: ['undecided'], inFirefox: 'safe' },
  'half a file': { path: '/bad/cut.png', ends: ['undecided', 'covered'], inFirefox: 'safe' },
  'a claim of 20 000 × 20 000 px': { path: '/bad/enormous.png', ends: ['undecided'] },
  'a page served as a picture': { path: '/bad/page.png', ends: ['undecided'] },
  'a 404': { path: '/nothing/4.png', ends: ['undecided'] },
  'a redirect loop': { path: '/ellipses/4.png?loop', ends: ['undecided'] },
  'a wrong type': { path: '/ellipses/4.png?mime=text/html', ends: ['undecided', 'covered'] },
  'a picture behind a cookie': { path: '/ellipses/4.png?bad&cookie', ends: ['covered'] },
  'a picture that wants a referrer': { path: '/ellipses/4.png?bad&referer', ends: ['covered'] },
  'a picture with status 500': { path: '/ellipses/4.png?bad&status=500', ends: ['covered'] },
};

const img = (id: string, src: string) => `<img id="${id}" width="200" height="150" src="${src}">`;

for (const [name, { path, ends, inFirefox }] of Object.entries(BAD)) {
  test(`${name}: ${ends.join(' or ')}, and its neighbours are judged`, async ({
    driver,
    server,
  }) => {
    // Cookies of another site are blocked or not by the browser, so this one asks its own.
    const from = path.includes('cookie') ? server.own : server.other;
    const body =
      img('bad', from + path) +
      img('flagged', `${server.other}/ellipses/8.png`) +
      img('harmless', `${server.other}/hills/1.png`);
    const page = await driver.openPage(server.page('/bad-input', `<!doctype html>${body}`));
    await expectLabel(page, '#flagged', 'covered');
    await expectLabel(page, '#harmless', 'safe');
    await expect.poll(() => labelOf(page, '#bad')).toMatch(/^(undecided|covered|safe)$/);
    const allowed = driver.name === 'firefox' && inFirefox ? [...ends, inFirefox] : ends;
    expect(allowed).toContain(await labelOf(page, '#bad'));
  });
}

test('a picture that never ends is undecided in the end, and holds up nobody', async ({
  driver,
  server,
}) => {
  const body =
    img('bad', `${server.other}/bad/endless.png`) +
    img('flagged', `${server.other}/ellipses/15.png`) +
    img('harmless', `${server.other}/hills/2.png`);
  const page = await driver.openPage(server.page('/endless', `<!doctype html>${body}`));
  await expectLabel(page, '#flagged', 'covered');
  await expectLabel(page, '#harmless', 'safe');
  await expectLabel(page, '#bad', 'undecided');
});

test('a click tries again', async ({ driver, server }) => {
  test.skip(driver.name === 'firefox', 'there the pixels of any shown picture can be read');
  again();
  const src = `${server.other}/ellipses/20.png?once&no-store&w=400&h=300`;
  const page = await driver.openPage(
    server.page('/retry', `<!doctype html><img id="p" src="${src}">`),
  );
  await expectLabel(page, '#p', 'undecided');
  await expect.poll(() => boxText(page)).toContain('Thử lại');
  // The page's own request, then two for each try (the page's cache, a download): one at once, two
  // more by itself. Then only the child's wish counts.
  await expect.poll(() => server.hits('/ellipses/20.png?once&no-store&w=400&h=300')).toBe(7);
  await expectLabel(page, '#p', 'undecided');
  again();
  await expect.poll(() => pressInBox(page, 'Thử lại')).toBe(true);
  await expectLabel(page, '#p', 'covered');
});
