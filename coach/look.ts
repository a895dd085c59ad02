import type { Step } from '../guides/guide.ts';
import { type Control, controlsIn } from './find.ts';
import { Anchor } from './item.ts';
import { layerOf, layersIn } from './layers.ts';
import type { Memory } from './memory.ts';
import { hasWords } from './name.ts';
import { ENOUGH, type Facts, fitOf, SURE, score, type Wanted as Words, wantedOf } from './score.ts';
import { isFaint, type Shown, shownOf } from './shown.ts';
import { spareNames } from './spare.ts';
import { holds, type Tree } from './tree.ts';

/** A control of one step, found on the page. */
export interface Sighting {
  readonly step: number;
  readonly element: Element;
  readonly name: string;
  readonly score: number;
  readonly shown: Shown;
  /** in a menu or dialog that came since the child began */
  readonly above: boolean;
}

/** What is found for one step; several only where nobody can tell which post is meant. */
export type Sightings = ReadonlyMap<number, readonly Sighting[]>;

export interface Search {
  readonly steps: readonly Step[];
  /** null: the page does not tell which post or picture is meant */
  readonly anchor: Element | null;
  readonly memory: Memory;
  readonly now: number;
}

interface Seen extends Control {
  readonly shown: Shown;
  readonly target: Element;
  readonly layer: Facts['where']['layer'];
  readonly latest: boolean;
  /** came after the child pressed something of another post */
  readonly astray: boolean;
  /** in a menu or dialog that came by itself */
  readonly strange: boolean;
}

export interface Looked {
  /** everything whose words fit a step and that can be pressed */
  readonly seen: readonly Control[];
  readonly found: Sightings;
  /** steps whose control is there, but shows only when the pointer comes to the picture's post */
  readonly faint: ReadonlySet<number>;
}

/** `vague`: words such as “Gửi”, which a site has in many places, so the place has to be right. */
type Wanted = Words & { readonly vague: boolean };

/** Differences below this are no reason to prefer one control to another. */
const TIE = 0.02;
/** Of more controls than this the others are nobody's first choice; comparing all with all would take long. */
const MOST_COMPARED = 60;
/** More rings than this at once help nobody. */
const MOST = 6;

/** Finds the controls of all steps in these trees. Reads the page, changes nothing. */
export function look(trees: readonly Tree[], search: Search): Looked {
  const wanted = search.steps.map((step, index) => {
    const inside = search.steps.slice(0, index).some(({ find }) => find !== null);
    const layered = inside && step.find?.where === 'layer';
    const vague = step.kind === 'submit' || step.kind === 'next' || step.kind === 'block';
    return step.find && { ...wantedOf(step.find, step.icon, layered, spareNames(step)), vague };
  });
  const first = new Set(
    wanted
      .flatMap((one) => (one ? [...one.names, ...one.spare] : []))
      .flatMap((name) => name.slice(0, 2)),
  );
  for (const layer of layersIn(trees)) search.memory.noteLayer(layer, search.now);
  const all = controlsIn(trees, first);
  const controls = all.flatMap((control) => see(control, wanted, search));
  const anchor = search.anchor && new Anchor(search.anchor);
  const found = new Map<number, readonly Sighting[]>();
  wanted.forEach((one, step) => {
    const best = one ? bestFor(one, controls, anchor) : [];
    if (best.length > 0)
      found.set(
        step,
        best.map((sighting) => ({ ...sighting, step })),
      );
  });
  const faint = new Set(
    wanted.flatMap((one, step) =>
      one && !found.has(step) && hides(all, one, anchor) ? [step] : [],
    ),
  );
  return { seen: controls, found, faint };
}

/** Many sites show a message's or a comment's button only while the pointer is on it. */
function hides(all: readonly Control[], wanted: Wanted, anchor: Anchor | null): boolean {
  if (!anchor?.isInItem || wanted.find.where !== 'item') return false;
  return all.some((control) => {
    const fits = fitOf({ ...control, words: false }, wanted) >= SURE;
    return fits && anchor.isInSameItem(control.element) && isFaint(control.element);
  });
}

/** Those that fit any step by their words and can be pressed, with where they are. */
function see(
  control: Control,
  wanted: readonly (Wanted | null)[],
  { memory, now }: Search,
): Seen[] {
  const words = false;
  const fits = wanted.some((one) => one && fitOf({ ...control, words }, one) >= ENOUGH);
  const seen = fits ? shownAs(control.element) : null;
  if (!seen) return [];
  const within = layerOf(control.element);
  memory.note(control.element, now);
  const isNew = memory.isNew(control.element, control.name);
  const inLayer = within !== null;
  const astray = isNew && memory.isOthers(control.element, within);
  const isAnswer = isNew && memory.isAnswer(control.element);
  const layer = inLayer ? (isNew ? 'new-layer' : 'open') : isAnswer ? 'new' : 'none';
  const strange = memory.strangers.has(within);
  const latest = memory.isLatest(control.element);
  return [{ ...control, ...seen, layer, astray, strange, latest }];
}

/**
 * A native radio or box is often hidden behind its label, which is what the child sees and presses; the
 * options of a list are in the list until it is opened.
 */
function shownAs(element: Element): { target: Element; shown: Shown } | null {
  const shown = shownOf(element);
  if (shown) return { target: element, shown };
  if (element.localName === 'option') {
    const list = element.closest('select');
    const closed = list && shownOf(list);
    return closed && { target: list, shown: closed };
  }
  if (element.localName !== 'input' || element.matches(':disabled')) return null;
  const input = element as HTMLInputElement;
  for (const target of input.labels ?? []) {
    const label = shownOf(target);
    if (label) return { target, shown: label };
  }
  return null;
}

type Found = Omit<Sighting, 'step'>;

function bestFor(wanted: Wanted, controls: readonly Seen[], anchor: Anchor | null): Found[] {
  const fitting = controls.filter(
    (control) => fitOf({ ...control, words: false }, wanted) >= ENOUGH,
  );
  const heights = anchor
    ? [...new Set(fitting.map(({ element }) => anchor.heightOf(element)))].sort((a, b) => a - b)
    : [];
  const rated = fitting
    .map((control) => {
      const step = anchor ? heights.indexOf(anchor.heightOf(control.element)) : 0;
      return rate(control, wanted, anchor, step);
    })
    .filter((one) => one.score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_COMPARED);
  const [best, ...rest] = inner(rated);
  if (!best) return [];
  if (anchor || wanted.inside) return [best];
  const same = rest.filter(({ score }) => best.score - score < TIE);
  return [best, ...same].slice(0, MOST);
}

function rate(control: Seen, wanted: Wanted, anchor: Anchor | null, step: number): Found {
  const { element, name, role, target, shown, latest } = control;
  const apart =
    anchor !== null &&
    ((control.astray && !anchor.isMine(element)) ||
      (control.layer !== 'none' && anchor.isOpenedInOther(element)));
  const isElsewhere = apart || (control.strange && wanted.vague);
  const layer = isElsewhere ? 'none' : control.layer;
  const where = {
    step,
    distance: anchor?.distanceTo(target) ?? 0,
    other: apart || (anchor?.isOther(element) ?? false),
    outside: anchor?.isOutside(element) ?? false,
    layer,
    latest,
  };
  const facts: Facts = {
    name,
    role,
    attribute: wanted.find.attributes?.some((one) => element.matches(one)) ?? false,
    words: wanted.icon !== undefined && hasWords(element),
    opens: element.matches('[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded]'),
    where,
  };
  const sure = layer === 'new-layer';
  return { element: target, name, score: score(facts, wanted), shown, above: sure };
}

/** A row with a button in it is one control, and the button is what is pressed; a box and its label are one. */
function inner(rated: readonly Found[]): readonly Found[] {
  const once = rated.filter(
    (one, index) => rated.findIndex(({ element }) => element === one.element) === index,
  );
  const isWithin = (one: Found, other: Found) =>
    other !== one && holds(one.element, other.element) && other.score >= one.score - 0.2;
  return once.filter((one) => !once.some((other) => isWithin(one, other)));
}

export function isSure(sighting: Sighting): boolean {
  return sighting.score >= SURE;
}
