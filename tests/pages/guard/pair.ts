import type { Page, Scripted } from '../../support/driver.ts';
import { expectLabel } from '../../support/labels.ts';
import type { Server } from '../../support/server.ts';
import { pixelsOf } from '../../support/shot.ts';
import { expect } from '../../support/test.ts';
import { BENIGN, FLAGGED } from './marked.ts';

/** Two pictures of another site: `#flagged` must end covered, `#benign` shown. */
export function pair(server: Server): string {
  server.page('/flagged.png', FLAGGED, 'image/png', { 'cache-control': 'max-age=3600' });
  server.page('/benign.png', BENIGN, 'image/png', { 'cache-control': 'max-age=3600' });
  const picture = (name: string) =>
    `<img id="${name}" width="240" height="180" src="${server.other}/${name}.png">`;
  return picture('flagged') + picture('benign');
}

/** In `where` (a frame, or the page itself) both end as they must, and so it looks. */
export async function expectPair(page: Page, where: () => Scripted | undefined): Promise<void> {
  await expect.poll(() => where() !== undefined, { message: 'the frame is there' }).toBe(true);
  const inside = where() ?? page;
  await expectLabel(inside, '#flagged', 'covered');
  await expectLabel(inside, '#benign', 'safe');
  await expectOnlyBenignSeen(page);
}

export async function expectOnlyBenignSeen(page: Page): Promise<void> {
  await expect.poll(async () => pixelsOf('green', await page.screenshot())).toBeGreaterThan(400);
  expect(pixelsOf('magenta', await page.screenshot())).toBe(0);
}
