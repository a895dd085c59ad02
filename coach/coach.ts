import { isOwnHost } from '../bridge/own-hosts.ts';
import type { Step } from '../guides/guide.ts';
import { isAlone } from './alone.ts';
import { anchorFor } from './anchor.ts';
import { Anchor } from './item.ts';
import { isWith } from './layers.ts';
import { isSure, type Looked, look, type Sighting, type Sightings } from './look.ts';
import { Memory } from './memory.ts';
import { type Deed, Presses } from './presses.ts';
import { boxOf, holds, isElement, isShadow, type Tree, Trees } from './tree.ts';
import type { CoachOptions } from './view.ts';
import {
  LOST_AFTER_MS,
  press,
  SETTLE_MS,
  type Sight,
  type Stage,
  see,
  startWalk,
  turnTo,
  type Walk,
} from './walk.ts';
import { Watch } from './watch.ts';

/** After scrolling to it a control has this long to come out from under what covers it. ms */
const COMES_OUT_MS = 1200;
/** What was pressed may be seen a little longer. ms */
const FADES_MS = 700;

/**
 * Walks with the child: finds the control of the step on the page, follows it, and goes on when the
 * child has pressed it. Reads the page and scrolls it, nothing else; {@link stop} ends all of it.
 */
export class Coach {
  private readonly options: CoachOptions;
  private readonly trees = new Trees();
  private readonly memory = new Memory();
  private readonly presses = new Presses((deed, path) => this.heard(deed, path));
  private readonly watch = new Watch(() => this.look());
  private walk: Walk;
  private found: Sightings = new Map();
  private seen: Looked['seen'] = [];
  private readonly pressed = new WeakMap<Element, number>();
  private scrolledTo: { element: Element; at: number } | null = null;
  private faint: ReadonlySet<number> = new Set();
  private frame = 0;
  private giveUp = 0;
  private shown = '';
  private begun = false;
  /** the child has pressed something beside the button that sends */
  private acted = false;
  private doneAt = Number.NEGATIVE_INFINITY;

  constructor(options: CoachOptions) {
    this.options = options;
    this.walk = startWalk(options.steps.length, options.at, performance.now());
  }

  start(): void {
    this.watch.start();
    this.look();
  }

  stop(): void {
    this.watch.stop();
    this.presses.stop();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.giveUp);
  }

  /** The child turned to another step in the panel. */
  turnTo(step: number): void {
    if (step === this.walk.at) return;
    this.go(turnTo(this.walk, step, performance.now()));
    this.watch.soon();
  }

  private look(): void {
    const now = performance.now();
    const { steps, anchor } = this.options;
    const trees = this.trees.all(document);
    const picture = anchor();
    const { seen, found, faint } = this.lookAt(trees, steps, picture, now);
    this.seen = seen;
    this.faint = faint;
    if (!this.begun) this.memory.remember(seen, false);
    this.begun = true;
    this.found = this.usable(found, now);
    this.listen(trees);
    this.go(see(this.walk, this.sight(picture), this.stages(picture), now));
    this.watch.observe(trees);
    if (this.walk.phase === 'looking') this.watch.within(SETTLE_MS);
  }

  /** A page that changes while it is read, or is like none before, must not freeze the walk. */
  private lookAt(
    trees: readonly Tree[],
    steps: readonly Step[],
    picture: Element | null,
    now: number,
  ): Looked {
    const anchor = anchorFor(this.options.kind, picture);
    try {
      return look(trees, { steps, anchor, memory: this.memory, now });
    } catch {
      return { seen: [], found: new Map(), faint: new Set() };
    }
  }

  /** What was pressed for an earlier step is not taken for a later one; what stays covered is none. */
  private usable(found: Sightings, now: number): Sightings {
    const usable = new Map<number, readonly Sighting[]>();
    for (const [step, sightings] of found) {
      const left = sightings.filter(({ element, shown }) => {
        if (step >= this.walk.at && this.wasPressed(element, step, now)) return false;
        const tried = this.scrolledTo?.element === element ? now - this.scrolledTo.at : 0;
        return shown.is === 'here' || tried < COMES_OUT_MS;
      });
      if (left.length > 0) usable.set(step, left);
    }
    return usable;
  }

  /** A button keeps its place from one page of a form to the next, but not in the moment of the press. */
  private wasPressed(element: Element, step: number, now: number): boolean {
    const at = this.pressed.get(element);
    return at !== undefined && (step > this.walk.at || now - at < FADES_MS);
  }

  private sight(picture: Element | null): Sight {
    const all = [...this.found].map(([step, [best]]) => [step, best] as const);
    const sure = all.filter(([, best]) => best && isSure(best) && best.shown.is === 'here');
    const here = new Set(all.map(([step]) => step));
    const { at } = this.walk;
    if (picture && (this.isAtPicture(at) || this.faint.has(at))) here.add(at);
    return {
      here,
      sure: new Set(sure.map(([step]) => step)),
      above: new Set(sure.filter(([, best]) => best?.above).map(([step]) => step)),
      open: all.some(([, best]) => best?.above),
      ready: new Set(this.isReady() ? [this.sending] : []),
    };
  }

  /** The next button that sends. */
  private get sending(): number {
    return this.options.steps.findIndex((one, n) => n >= this.walk.at && one.kind === 'submit');
  }

  private isReady(): boolean {
    const send = this.found.get(this.sending)?.[0]?.element;
    return send !== undefined && (this.acted || (this.walk.phase === 'lost' && isAlone(send)));
  }

  /** A person or a group is not the picture: their name cannot be told from other words of the page. */
  private isAtPicture(step: number): boolean {
    if (this.options.kind === 'profile' || this.options.kind === 'group') return false;
    const { kind, gesture, find } = this.options.steps[step] ?? {};
    return find === null && (kind === 'open' || gesture === 'right-click');
  }

  private stages(picture: Element | null): readonly Stage[] {
    return this.options.steps.map(({ kind, find, gesture }, step) => ({
      kind,
      at: find ? 'control' : this.isAtPicture(step) && picture ? 'picture' : 'nothing',
      waits:
        kind === 'open' && gesture === 'press' && picture !== null && new Anchor(picture).isInItem,
    }));
  }

  private listen(trees: readonly Tree[]): void {
    const targets = new Set<EventTarget>();
    for (const tree of trees)
      if (tree.nodeType === Node.DOCUMENT_NODE) targets.add((tree as Document).defaultView ?? tree);
    for (const sightings of this.found.values()) {
      for (const { element } of sightings) {
        const root = element.getRootNode();
        if (isShadow(root)) targets.add(root);
      }
    }
    this.presses.listenIn(targets);
  }

  private heard(deed: Deed, path: readonly EventTarget[]): void {
    if (deed !== 'point') this.watch.soon();
    const [inner] = path;
    if (!isElement(inner) || path.some((one) => isElement(one) && isOwnHost(one))) return;
    if (deed === 'down' || deed === 'press') this.noteWhose(deed, inner);
    for (let step = this.walk.at; step < this.options.steps.length; step += 1) {
      const element = this.elementsOf(step).find((one) => path.includes(one) || holds(one, inner));
      if (!element || !this.isDeedOf(step, deed, element)) continue;
      this.done(step, element);
      return;
    }
    if (deed === 'press' || deed === 'right-click') this.beganAnew(path, inner);
  }

  /** Nothing was sent yet, and the child opened the menu again: the way begins behind it once more. */
  private beganAnew(path: readonly EventTarget[], inner: Element): void {
    const before = this.options.steps.slice(0, this.walk.at);
    const step = before.findLastIndex(({ kind }) => kind === 'menu' || kind === 'submit');
    if (before[step]?.kind !== 'menu' || performance.now() - this.doneAt < FADES_MS) return;
    const element = this.elementsOf(step).find((one) => path.includes(one) || holds(one, inner));
    if (!element) return;
    this.walk = turnTo(this.walk, step, performance.now());
    this.done(step, element);
  }

  /** What opens after a press in another post is that post's, wherever on the page it lies. */
  private noteWhose(deed: Deed, inner: Element): void {
    const picture = this.options.anchor();
    const isPicture = picture !== null && holds(picture, inner);
    this.memory.strangers.touch(inner, performance.now(), isPicture);
    if (deed === 'press') this.acted ||= isWith(inner, this.found.get(this.sending)?.[0]?.element);
    const anchor = deed === 'down' ? anchorFor(this.options.kind, picture) : null;
    const whose = anchor && new Anchor(anchor).whose(inner);
    if (whose) this.memory.stray(whose === 'other');
  }

  private isDeedOf(step: number, deed: Deed, element: Element): boolean {
    const { gesture, kind } = this.options.steps[step] ?? {};
    if (this.faint.has(step)) return false; // the pointer brings the button out; it is to be pressed then
    if (kind === 'write' || element.localName === 'select') return deed === 'write';
    return deed === (gesture === 'right-click' || gesture === 'point' ? gesture : 'press');
  }

  private elementsOf(step: number): readonly Element[] {
    if (step === this.walk.at && (this.isAtPicture(step) || this.faint.has(step))) {
      const picture = this.options.anchor();
      return picture ? [picture] : [];
    }
    return this.found.get(step)?.map(({ element }) => element) ?? [];
  }

  private done(step: number, element: Element): void {
    const now = performance.now();
    this.doneAt = now;
    this.memory.press(now);
    this.memory.stray(false);
    if (this.options.steps[step]?.kind === 'menu') this.memory.remember(this.seen, true);
    this.pressed.set(element, now);
    this.found = new Map();
    this.go(press(this.walk, step, now));
  }

  private go(walk: Walk): void {
    if (walk.at !== this.walk.at) {
      this.scrolledTo = null;
      this.acted = false;
    }
    this.walk = walk;
    if (walk.phase === 'done') this.stop();
    clearTimeout(this.giveUp);
    const left = LOST_AFTER_MS - (performance.now() - walk.since);
    if (walk.phase === 'looking' && left > 0)
      this.giveUp = window.setTimeout(() => this.lose(), left + 10);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.follow();
  }

  /** However long the page takes to be looked at, the written step comes in time. */
  private lose(): void {
    const none = new Set<number>();
    const sight = { here: none, sure: none, above: none, open: true, ready: none };
    this.go(see(this.walk, sight, this.stages(null), performance.now()));
  }

  /** While something is pointed at, its place is looked at once a frame. */
  private follow(): void {
    const elements = this.walk.phase === 'pointing' ? this.targets() : [];
    if (elements.some(({ element }) => !element.isConnected)) this.watch.soon();
    this.bringIntoView();
    const { at, phase } = this.walk;
    const rings = elements.map(({ element, name }) => ({ box: boxOf(element), name }));
    const now = JSON.stringify([at, phase, rings]);
    if (now !== this.shown) {
      this.shown = now;
      this.options.onView({ at, phase, rings });
    }
    if (elements.length > 0) this.frame = requestAnimationFrame(() => this.follow());
  }

  private targets(): readonly { element: Element; name: string | null }[] {
    const found = this.found.get(this.walk.at) ?? [];
    if (found.length > 0) return found;
    return this.elementsOf(this.walk.at).map((element) => ({ element, name: null }));
  }

  /** Once for each control; the page may have its reasons to scroll away again. */
  private bringIntoView(): void {
    const [best] = this.walk.phase === 'pointing' ? (this.found.get(this.walk.at) ?? []) : [];
    if (!best || best.shown.is === 'here' || this.scrolledTo?.element === best.element) return;
    this.scrolledTo = { element: best.element, at: performance.now() };
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = calm ? 'instant' : 'smooth';
    best.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    this.watch.within(COMES_OUT_MS);
  }
}
