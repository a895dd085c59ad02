import { clearIn, type Painted } from './clear.ts';
import type { Driver, Page, Scripted } from './driver.ts';
import type { Kind } from './kind.ts';
import { kindPage } from './kinds.ts';
import { record } from './recording.ts';
import type { Server } from './server.ts';

/** What became of one kind of picture in one browser. */
export interface KindResult extends Painted {
  /** label of the picture that the model flags */
  readonly flagged: string;
  readonly harmless: string;
  /** requests for the flagged picture beyond the page's own */
  readonly extra: number;
}

/** Longest wait for both pictures. */
const LIMIT_MS = 30_000;

/** Opens the kind's page, records what is painted until both pictures are decided, and counts requests. */
export async function runKind(driver: Driver, server: Server, kind: Kind): Promise<KindResult> {
  const { url, asked } = kindPage(kind, server);
  const before = asked === null ? 0 : server.hits(asked);
  const page = await driver.openPage();
  await page.setViewport(640, 480);
  const recording = await record(page);
  await page.goto(url);
  const [flagged, harmless] = await decided(page, kind);
  const frames = await recording.stop();
  await page.close();
  const extra = asked === null ? 0 : server.hits(asked) - before - 1;
  const clear = clearIn(frames).length;
  return { flagged, harmless, extra, clear, frames: frames.length };
}

/** Kinds that begin with another picture have a label before the one that counts. */
async function decided(page: Page, kind: Kind): Promise<[string, string]> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const [flagged, harmless] = [await labelIn(page, 'flagged'), await labelIn(page, 'harmless')];
    const waiting = /none|veiled|judging/.test(flagged + harmless);
    const early = kind.changes && flagged === 'safe';
    if ((!waiting && !early) || Date.now() > end) return [flagged, harmless];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The label of the element with this id, in whatever tree or frame of the page it is. */
async function labelIn(page: Page, id: string): Promise<string> {
  const find = (wanted: string) => {
    const within = (root: Document | ShadowRoot): string | null => {
      const found = root.getElementById(wanted)?.getAttribute('data-o-xanh');
      if (found) return found;
      for (const { shadowRoot } of root.querySelectorAll('[data-host]')) {
        const inner = shadowRoot && within(shadowRoot);
        if (inner) return inner;
      }
      return null;
    };
    return within(document);
  };
  const places: readonly Scripted[] = [page, ...page.frames()];
  for (const place of places) {
    const label = await place.evaluate(find, id).catch(() => null); // a frame that is gone
    if (label) return label;
  }
  const closed = await page
    .inClosedRoots(
      '[data-host]',
      (root, wanted) => root.getElementById(wanted)?.getAttribute('data-o-xanh') ?? null,
      id,
    )
    .catch(() => []);
  return closed.find((label) => label !== null) ?? 'none';
}
