import { browser } from '../../bridge/browser.ts';
import { readState } from '../../store/state.ts';

/** As entrypoints/welcome/progress.ts writes it. */
interface Kept {
  readonly returnBy?: number;
}

/**
 * Opens the page of the first steps after an installation by a person. On a school's machines, where
 * a policy installs or sets something, nobody sits there to answer.
 */
export async function openWelcome(): Promise<void> {
  const [{ installType }, { managed }] = await Promise.all([
    browser.management?.getSelf() ?? { installType: 'normal' },
    readState(),
  ]);
  if (installType !== 'admin' && !managed) await openTab();
}

/**
 * When private windows are allowed, the browser ends the extension and closes its pages to start it
 * anew. Whoever was just sent there by the protection check comes back to it. Called at every start
 * of the background; the session's storage tells the extension's own start from a mere waking up.
 */
export async function returnToWelcome(): Promise<void> {
  const { awake } = await browser.storage.session.get('awake');
  if (awake) return;
  await browser.storage.session.set({ awake: true });
  const { welcome } = (await browser.storage.local.get('welcome')) as { welcome?: Kept };
  if ((welcome?.returnBy ?? 0) < Date.now()) return;
  await browser.storage.local.set({ welcome: { ...welcome, returnBy: 0 } });
  await openTab();
}

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
