import { Subject } from '../../../coach/anchor.ts';
import { Coach } from '../../../coach/coach.ts';
import type { Box } from '../../../coach/tree.ts';
import type { View } from '../../../coach/view.ts';
import { Chance } from './chance.ts';
import { forgetAll, pass } from './clock.ts';
import { closedRoots } from './dress.ts';
import { Site } from './site.ts';

const SAMPLE = 150;
/** A ring may be late by what the page's own changes take to be noticed. */
const LATE = 3;
const TURNS = 22;
const DISOBEYS = 0.2;

export interface Strolled {
  /** what stood ringed for half a second and was not the step's own control, and what came of it */
  readonly wrong: readonly string[];
  readonly about: string;
  readonly done: boolean;
  readonly rings: number;
  readonly turns: readonly string[];
}

/** One walk of a child with the coach over the site of this seed, in a time of its own. */
export async function stroll(seed: number): Promise<Strolled> {
  forgetAll();
  const site = new Site(seed);
  site.build();
  const chance = new Chance(seed ^ 0x5bd1e995);
  const picture = site.picture();
  picture?.scrollIntoView({ block: 'center' });
  const subject = new Subject(picture, () => site.covered());
  const box: { view: View | null } = { view: null };
  const coach = new Coach({
    steps: site.steps,
    at: 0,
    kind: site.kind,
    anchor: subject.now,
    onView: (now) => {
      box.view = now;
    },
  });
  coach.start();
  const wrong = new Set<string>();
  const turns: string[] = [];
  let rings = 0;
  let last = '';
  let asked = -1; // the child itself turned to this step
  let times = 0;
  const watch = async (ms: number) => {
    for (let left = ms; left > 0; left -= SAMPLE) {
      await pass(SAMPLE);
      if (box.view && box.view.at < asked) asked = -1;
      const said = whatIsWrong(site, box.view, asked);
      times = said && said === last ? times + 1 : 0;
      last = said ?? '';
      if (said && times >= LATE) wrong.add(`${said} (turn ${turns.length})`);
    }
  };
  for (let turn = 0; turn < TURNS; turn += 1) {
    await watch(1200);
    const view = box.view;
    if (!view || view.phase === 'done') break;
    const [ring] = view.phase === 'pointing' ? view.rings : [];
    const step = site.steps[view.at];
    if (chance.is(DISOBEYS)) {
      turns.push(stray(site, chance));
    } else if (ring) {
      rings += 1;
      turns.push(`ring ${step?.id}`);
      const hit = deepest(document, middle(ring.box).x, middle(ring.box).y);
      if (hit) deed(hit, step?.kind === 'write' ? 'input' : (step?.gesture ?? 'press'));
    } else if (view.phase === 'lost' || step?.find === null) {
      turns.push(`panel ${step?.id}`);
      coach.turnTo(view.at + 1);
      asked = view.at + 1;
      const [own] = site.controls(true);
      if (own && chance.is(0.7)) deed(own, 'press');
    } else turns.push(`waits ${view.phase} ${step?.id}`);
  }
  coach.stop();
  const view = box.view;
  return {
    wrong: [...wrong, ...site.log],
    about: `${seed}: ${site.about}`,
    done: site.at >= site.steps.length || view?.phase === 'done',
    rings,
    turns,
  };
}

/** A child does not only what it is shown. */
function stray(site: Site, chance: Chance): string {
  const what = chance.below(4);
  if (what === 0) {
    site.close();
    return 'closes all';
  }
  if (what === 1) {
    scrollBy(0, chance.is(0.5) ? 300 : -300);
    return 'scrolls';
  }
  const others = site
    .controls(what === 2)
    .filter((one) => what === 2 || site.tags.around(one)?.step !== -2);
  const one = others.length > 0 ? chance.of(others) : null;
  one?.scrollIntoView({ block: 'center' });
  const { x, y } = middle(one?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 });
  if (one && x > 0 && y > 0) deed(one, 'press');
  return `presses ${what === 2 ? 'the right' : 'another’s'} ${one ? site.steps[site.tags.around(one)?.step ?? -1]?.id : 'nothing'}`;
}

function whatIsWrong(site: Site, view: View | null, asked: number): string | null {
  if (view?.phase !== 'pointing') return null;
  const step = site.steps[view.at];
  for (const { box, name } of view.rings) {
    if (box.width === 0) return `${step?.id}: a ring around nothing`;
    const { x, y } = middle(box);
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    const hit = deepest(document, x, y);
    const tag = hit && site.tags.around(hit);
    const what = `${step?.id}: “${name}” at ${hit?.localName}`;
    if (!tag) return `${what}: nothing of the report`;
    const isBehind = tag.own && tag.step < view.at && asked === view.at; // it turned on without doing it
    if (isBehind) continue;
    if (step?.find === null ? tag.step !== -1 : tag.step !== view.at)
      return `${what}: tag ${tag.step} for ${view.at}`;
    if (!tag.own) return `${what}: another’s`;
    if (step?.kind === 'submit' && site.at < view.at && asked !== view.at)
      return `${what}: before its step`;
  }
  return null;
}

const middle = ({ left, top, width, height }: Box) => ({
  x: left + width / 2,
  y: top + height / 2,
});

function deepest(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (!hit) return null;
  const inner = closedRoots.get(hit) ?? hit.shadowRoot;
  if (inner && inner !== root) return deepest(inner, x, y) ?? hit;
  if (hit.localName === 'iframe') {
    const { left, top, width } = hit.getBoundingClientRect();
    const scale = width / (hit as HTMLIFrameElement).offsetWidth;
    const document = (hit as HTMLIFrameElement).contentDocument;
    return (document && deepest(document, (x - left) / scale, (y - top) / scale)) ?? hit;
  }
  return hit;
}

function deed(on: Element, what: string): void {
  const { left, top, width, height } = on.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const options = { bubbles: true, composed: true, cancelable: true, button: 0, ...at };
  if (what === 'point') on.dispatchEvent(new PointerEvent('pointerover', options));
  else if (what === 'right-click') on.dispatchEvent(new MouseEvent('contextmenu', options));
  else if (what === 'input') on.dispatchEvent(new InputEvent('input', options));
  else {
    on.dispatchEvent(new PointerEvent('pointerdown', options));
    on.dispatchEvent(new PointerEvent('pointerup', options));
    on.dispatchEvent(new MouseEvent('click', options));
  }
}

Object.assign(window, {
  stroll,
  chrome: {
    dom: { openOrClosedShadowRoot: (one: Element) => closedRoots.get(one) ?? one.shadowRoot },
  },
});
export type Stroll = typeof stroll;
