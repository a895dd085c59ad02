import { expect, test } from 'vitest';
import { BROWSERS, labelWords } from './browser-steps.ts';
import { badAdultWording } from './meta/adult-wording.ts';
import { badSources } from './meta/structure.ts';

test.each(Object.values(BROWSERS))(
  '$kind has sourced labels, quoted where they are to be found',
  (browser) => {
    expect(badSources(browser, browser.kind, new Date())).toEqual([]);
    for (const { steps } of [browser.privateWindows, browser.everySite]) {
      expect(steps.at(-1)?.vi).toContain('“{label}”');
      expect(steps.at(-1)?.en).toContain('“{label}”');
      const wrong = steps.flatMap((value) => badAdultWording({ at: browser.kind, value }));
      expect(wrong).toEqual([]);
    }
  },
);

test('labels are in the language of the browser, and in English where that was never seen', () => {
  const { privateWindows } = BROWSERS.firefox;
  expect(labelWords(privateWindows.label, 'vi')).toBe('Chạy trong cửa sổ riêng tư');
  expect(labelWords(privateWindows.label, 'en-US')).toBe('Run in Private Windows');
  expect(labelWords(BROWSERS.edge.privateWindows.label, 'vi-VN')).toBe('Allow in InPrivate');
});
