import type { Page } from './driver.ts';

/** The text of all our boxes on the page. */
export async function boxText(page: Page): Promise<string> {
  const texts = await page.inClosedRoots('html > div, body > div', (root) => {
    const shown = [...root.children].filter(({ localName }) => localName !== 'style');
    return shown.map(({ textContent }) => textContent).join(' ');
  });
  return texts.join(' ');
}

/** Presses the first button with these words in one of our boxes, with a real mouse. False: there is none. */
export async function pressInBox(page: Page, words: string): Promise<boolean> {
  const found = await page.inClosedRoots(
    'html > div, body > div',
    (root, wanted) => {
      const buttons = [...root.querySelectorAll('button')];
      const box = buttons
        .find(({ textContent }) => textContent?.includes(wanted))
        ?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
    },
    words,
  );
  const [x, y] = found.find((place) => place !== null) ?? [];
  if (x === undefined || y === undefined) return false;
  await page.click(x, y);
  return true;
}
