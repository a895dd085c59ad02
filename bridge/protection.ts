import { browser } from './browser.ts';

export type BrowserKind = 'chromium' | 'edge' | 'firefox';

/** What the browser itself says about what it lets Ô Xanh do; asked anew each time, never remembered. */
export interface Access {
  readonly browser: BrowserKind;
  /** language of the browser's own menus, such as `vi` or `en-US` */
  readonly menus: string;
  readonly privateWindows: boolean;
  readonly everySite: boolean;
  /** the umbrella in the toolbar, where the child finds help; null: this browser does not tell */
  readonly onToolbar: boolean | null;
}

const EVERY_SITE = { origins: ['<all_urls>'] };

export async function readAccess(): Promise<Access> {
  const [privateWindows, everySite, onToolbar] = await Promise.all([
    browser.extension.isAllowedIncognitoAccess(),
    browser.permissions.contains(EVERY_SITE),
    isOnToolbar(),
  ]);
  const menus = browser.i18n.getUILanguage();
  return { browser: browserKind(), menus, privateWindows, everySite, onToolbar };
}

/** Asks the browser, which asks the person. Only in answer to a press. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request(EVERY_SITE).catch(() => false);
}

/** Opens the browser's own page about this extension, where it lets us (`path` of guides/browser-steps.ts). */
export async function openDetails(path: string): Promise<void> {
  await browser.tabs.create({ url: `chrome://${path.replace('{id}', browser.runtime.id)}` });
}

function browserKind(): BrowserKind {
  if (import.meta.env.FIREFOX) return 'firefox';
  return / Edg\//.test(navigator.userAgent) ? 'edge' : 'chromium';
}

/** Newer than webextension-polyfill's types. */
interface NewerAction {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

async function isOnToolbar(): Promise<boolean | null> {
  const action = browser.action as unknown as NewerAction;
  const settings = await action.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
