import { anchorFor } from '../../../coach/anchor.ts';
import { look } from '../../../coach/look.ts';
import { Memory } from '../../../coach/memory.ts';
import { Trees } from '../../../coach/tree.ts';
import { targetOf } from '../../../guides/find.ts';
import { generic } from '../../../guides/generic.ts';
import { stepsFor, type TargetKind } from '../../../guides/guide.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';

/** The engine alone in a page: what it finds for one step, once `opened` has opened what the child would. */
interface Asked {
  readonly guide: string;
  readonly kind: TargetKind;
  readonly step: string;
  readonly html: string;
  /** what comes into the page after a press */
  readonly opened?: string;
  readonly dir?: 'rtl';
}

/** With its shadow trees, and its frames loaded. */
async function put(html: string): Promise<void> {
  const box = document.createElement('div');
  box.setHTMLUnsafe(html);
  document.body.append(box);
  for (const frame of box.querySelectorAll('iframe')) {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }
}

async function find({
  guide,
  kind,
  step,
  html,
  opened,
  dir = undefined,
}: Asked): Promise<readonly string[]> {
  document.body.replaceChildren();
  document.documentElement.dir = dir ?? 'ltr';
  scrollTo(0, 0);
  await put(html);
  const target = targetOf([...PLATFORMS, generic].find(({ id }) => id === guide) ?? generic, kind);
  const steps = target ? stepsFor(target, 'under-18') : [];
  const anchor = anchorFor(kind, document.querySelector('#picture'));
  const memory = new Memory();
  const trees = new Trees();
  const now = () => look(trees.all(document), { steps, anchor, memory, now: performance.now() });
  const before = now();
  memory.remember(before.seen, false);
  if (opened !== undefined) {
    memory.press(performance.now());
    memory.remember(before.seen, true);
    await put(opened);
  }
  const { found, faint } = now();
  const at = steps.findIndex(({ id }) => id === step);
  if (faint.has(at)) return ['faint'];
  return (found.get(at) ?? []).map(
    ({ element, shown }) => `${element.id}${shown.is === 'away' ? ' away' : ''}`,
  );
}

// Firefox has no `chrome` in pages; closed trees are for tests with the extension.
Object.assign(window, { find, chrome: (window as { chrome?: object }).chrome ?? {} });
export type FindIn = typeof find;
