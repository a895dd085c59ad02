import { Buffer } from 'node:buffer';
import { ChromiumPage } from './chromium.ts';
import type { Page } from './driver.ts';
import { type Mark, pixelsOf } from './shot.ts';

/** What a page painted, in order. */
export interface Recording {
  /** So far; what there is where the page is gone before it is stopped. */
  readonly frames: readonly Frame[];
  /** Ends it. `at`: milliseconds since the beginning. */
  stop(): Promise<Frame[]>;
}

export interface Frame {
  readonly at: number;
  readonly png: Uint8Array;
}

/**
 * Records what is painted. Chromium: every frame that its compositor makes. Firefox has no such
 * thing: one screenshot after the other, as fast as it takes them.
 */
export function record(page: Page): Promise<Recording> {
  return page instanceof ChromiumPage ? screencast(page) : Promise.resolve(screenshots(page));
}

/** The frames in which pixels have the mark's colour: when, and how many. */
export function framesWith(mark: Mark, frames: readonly Frame[]) {
  const counted: { readonly at: number; readonly pixels: number }[] = [];
  for (const [n, { at, png }] of frames.entries()) {
    const same = n > 0 && Buffer.compare(png, frames[n - 1]?.png ?? png) === 0; // decoding takes long
    counted.push({ at, pixels: same ? (counted[n - 1]?.pixels ?? 0) : pixelsOf(mark, png) });
  }
  return counted.filter(({ pixels }) => pixels > 0);
}

async function screencast({ tab }: ChromiumPage): Promise<Recording> {
  const session = await tab.context().newCDPSession(tab);
  const start = Date.now();
  const frames: Frame[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push({ at: Date.now() - start, png: Buffer.from(data, 'base64') });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined); // tab is gone
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    frames,
    async stop() {
      await session.send('Page.stopScreencast');
      await session.detach();
      frames.push({ at: Date.now() - start, png: await tab.screenshot() });
      return frames;
    },
  };
}

/** In a row; the tab is gone then. */
const MOST_REFUSED = 100;

function screenshots(page: Page): Recording {
  const start = Date.now();
  const frames: Frame[] = [];
  let going = true;
  let refused = 0;
  const taking = (async () => {
    while (going && refused < MOST_REFUSED) {
      const png = await page.screenshot().catch(() => null); // refused in the middle of a navigation
      refused = png ? 0 : refused + 1;
      if (!png) await new Promise((resolve) => setTimeout(resolve, 20));
      if (png) frames.push({ at: Date.now() - start, png });
    }
  })();
  return {
    frames,
    async stop() {
      going = false;
      await taking;
      frames.push({ at: Date.now() - start, png: await page.screenshot() });
      return frames;
    },
  };
}
