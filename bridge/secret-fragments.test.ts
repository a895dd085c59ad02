import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from './browser.ts';
import { forgetFragments, secretFragmentFor } from './secret-fragments.chrome.ts';

type Rule = chrome.declarativeNetRequest.Rule;
let rules: Rule[] = [];

/** As Chromium: whole or not at all, and no number twice. */
const declarativeNetRequest = {
  getSessionRules: async () => structuredClone(rules),
  async updateSessionRules(change: { addRules?: Rule[]; removeRuleIds?: number[] }) {
    const kept = rules.filter(({ id }) => !change.removeRuleIds?.includes(id));
    const added = change.addRules ?? [];
    if (added.some(({ id }) => kept.some((rule) => rule.id === id)))
      throw new Error('Rule does not have a unique ID.');
    rules = [...kept, ...added];
  },
};

beforeEach(() => {
  rules = [];
  vi.stubGlobal('chrome', { declarativeNetRequest });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const from = (tab: number, origin = 'http://a.test') =>
  secretFragmentFor({ tab: { id: tab }, origin } as unknown as Runtime.MessageSender);

test('twenty tabs that open at once get twenty rules, and none is refused', async () => {
  const fragments = await Promise.all(Array.from({ length: 20 }, (_, tab) => from(tab)));
  expect(new Set(fragments).size).toBe(20);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(20);
  expect(fragments).not.toContain(null);
});

test('frames of one tab and origin share theirs', async () => {
  const [one, same, other] = await Promise.all([from(1), from(1), from(1, 'http://b.test')]);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

test('a tab that opens while another closes loses nothing', async () => {
  await from(1);
  const [, fragment] = await Promise.all([forgetFragments(1), from(2)]);
  expect(rules.map(({ condition }) => `${condition.urlFilter}`)).toEqual([`${fragment}|`]);
});
