import { expect, it, vi } from 'vitest';
import { readPolicy } from '../../store/policy.ts';
import { showEngine, showManaged, showPaused } from './icon.ts';
import { listenToMenus, makeMenus } from './menus.ts';

/** As on Firefox for Android: no menus, commands, windows or policy storage, an icon that stays (docs/browsers.md). */
vi.mock('../../bridge/browser.ts', () => ({
  browser: {
    action: { setTitle: async () => undefined },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener: () => undefined } },
    tabs: { query: async () => [] },
  },
}));

it('the background starts where the browser has none of them', async () => {
  await makeMenus('vi');
  listenToMenus();
  showManaged(true, 'vi');
  showPaused(1, true);
  expect(showEngine('damaged')).toBe(true);
  expect(await readPolicy()).toEqual({ values: {}, problems: [] });
});
