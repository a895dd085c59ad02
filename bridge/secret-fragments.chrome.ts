import type { Runtime } from './browser.ts';

type Rule = chrome.declarativeNetRequest.Rule;

/** Rules kept at most; the oldest go first. Chromium allows 5000. */
const MOST_RULES = 500;

/**
 * Chromium lets a content script read a picture from the page's own cache only if the answer carries
 * CORS approval. One session rule per tab and origin adds it, and only for GETs whose address ends in
 * that rule's secret fragment: 128 random bits that no page ever sees. Raw `chrome.*`: neither
 * webextension-polyfill nor its types know declarativeNetRequest.
 */
export function secretFragmentFor(sender: Runtime.MessageSender): Promise<string | null> {
  // Two frames that ask at once would give their rules the same number, and one would be refused.
  const made = last.then(() => makeFor(sender));
  last = made.catch(() => undefined);
  return made;
}

let last: Promise<unknown> = Promise.resolve();

async function makeFor(sender: Runtime.MessageSender): Promise<string | null> {
  const tab = sender.tab?.id;
  const { origin } = sender as { origin?: string };
  if (tab === undefined || origin === undefined) return null;
  const rules = await chrome.declarativeNetRequest.getSessionRules();
  const known = rules.find((rule) => isFor(rule, tab, origin));
  if (known) return fragmentOf(known);
  const id = Math.max(0, ...rules.map((rule) => rule.id)) + 1;
  const rule = ruleFor(id, tab, origin, newFragment());
  const removeRuleIds = rules.slice(0, Math.max(0, rules.length - MOST_RULES)).map(({ id }) => id);
  await chrome.declarativeNetRequest.updateSessionRules({ addRules: [rule], removeRuleIds });
  return fragmentOf(rule);
}

/** A closed tab's rules go with it. */
export async function forgetFragments(tab: number): Promise<void> {
  const rules = await chrome.declarativeNetRequest.getSessionRules();
  const removeRuleIds = rules
    .filter((rule) => rule.condition.tabIds?.includes(tab))
    .map(({ id }) => id);
  if (removeRuleIds.length > 0)
    await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds });
}

function newFragment(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `#o-xanh-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function ruleFor(id: number, tab: number, origin: string, fragment: string): Rule {
  const set = (header: string, value: string) => ({ header, operation: 'set' as const, value });
  return {
    id,
    priority: 1,
    action: {
      type: 'modifyHeaders',
      // An `<img>` sends no Origin; with one, the picture's server would learn more than from the page.
      requestHeaders: [{ header: 'Origin', operation: 'remove' }],
      responseHeaders: [
        set('Access-Control-Allow-Origin', origin),
        set('Access-Control-Allow-Credentials', 'true'),
      ],
    },
    condition: {
      urlFilter: `${fragment}|`,
      resourceTypes: ['xmlhttprequest'],
      requestMethods: ['get'],
      tabIds: [tab],
    },
  } as Rule;
}

function isFor(rule: Rule, tab: number, origin: string): boolean {
  const header = rule.action.responseHeaders?.[0];
  return header?.value === origin && (rule.condition.tabIds?.includes(tab) ?? false);
}

function fragmentOf(rule: Rule): string {
  return rule.condition.urlFilter?.slice(0, -1) ?? '';
}
