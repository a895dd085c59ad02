import { lasting } from '../../bridge/lasting.ts';
import { RULES_CHANGED } from '../announce.ts';
import { handover } from '../handover.ts';
import { layOutAsPage } from '../page-layout.ts';
import type { Pictures } from '../pictures.ts';
import { type CssImages, cssImagesOf } from './css-images.ts';
import { css, REMEMBER_MS } from './css-kind.ts';
import { hold, isOpen, letGo, setOpen, setPlaces } from './css-labels.ts';
import { Round } from './round.ts';
import { SheetWatch } from './sheet-watch.ts';

/** Milliseconds of main thread that one turn of scanning may take; the rest waits for the next frame. */
const TURN_MS = 6;
/** Milliseconds between looks at what may be painted when nothing tells of a change. */
const QUIET_MS = 100;
/** Milliseconds until all is looked at again, for each element of the page: some set rules by the hundred. */
const ALL_MS = 1;
const MOST_ALL_MS = 2000;
/** Around a hovered or changed element, at most this many others are looked at again at once. */
const NEARBY = 300;
/** A page's second and later changes before a frame wait for it while no more elements wait than this. */
const MOST_PUT_OFF = 300;
/** Elements let go at once, so that their styles are brought up to date together. */
const TOGETHER = 50;

/**
 * Finds elements whose style paints pictures. veil.css withholds all CSS backgrounds and border
 * images of the frame until this scan lifts it element by element, so nothing flashes however late
 * a style changes; what the scan has not reached yet is merely not there yet. What it does not withhold
 * by itself (a picture in a `::before`, say) it does for elements that are *held*: those a page added
 * that could not be looked at before their first paint, or were put off to the next frame, because
 * asking for computed styles after each of many changes has them all brought up to date each time.
 */
export class CssScan {
  /** What a page has added since it was last told that all is told. */
  private readonly fresh = new Set<Element>();
  /** Parts of SVG are among it. Their paints are not withheld: a chart that is drawn anew all the time would never be seen. */
  private isDrawing = false;
  /** Added, and held until it is looked at. */
  private readonly held = new Set<Element>();
  /** What has changed: examined first. */
  private readonly waiting = new Set<Element>();
  /** What is looked at again in case. */
  private readonly again = new Set<Element>();
  /** Elements whose style paints something; looked at again before each frame while the page is active. */
  private readonly painted = new Set<Element>();
  private readonly pictured = new WeakMap<Element, number>();
  private frame = 0;
  /** When a frame's callback was last called; a frame may be painted without (Firefox, out of view). */
  private turned = 0;
  /** Changes since then. */
  private changes = 0;
  private dirty = false;
  /** Until then not all is looked at again. */
  private rest = 0;
  private late: ReturnType<typeof setTimeout> | 0 = 0;
  private goRound = false;
  private readonly sheets = new SheetWatch();
  private readonly round: Round;
  private readonly pictures: Pictures;

  /** `all`: every element of the frame, through all trees. */
  constructor(pictures: Pictures, all: () => Iterable<Element>) {
    this.pictures = pictures;
    this.round = new Round(all);
    for (const event of ['pointerover', 'pointerout', 'focusin', 'focusout', 'change', 'toggle'])
      lasting(window, event, (e) => this.around(e.target));
    for (const event of ['transitionrun', 'animationstart'])
      lasting(window, event, ({ target }) => target instanceof Element && this.add(target));
    for (const event of ['resize', 'click']) lasting(window, event, () => this.touch());
    lasting(document, 'load', (e) => this.onLoad(e.target));
    lasting(window, RULES_CHANGED, (event) => this.hear(event));
    setInterval(() => this.quiet(), QUIET_MS);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.all());
  }

  /** The element is new in the page. */
  added(element: Element): void {
    this.fresh.add(element);
    this.isDrawing ||= element instanceof SVGElement;
    this.touch();
  }

  /** Its own style changed. */
  add(element: Element): void {
    this.waiting.add(element);
    this.touch();
  }

  remove(element: Element): void {
    for (const queue of [this.fresh, this.held, this.waiting, this.again, this.painted])
      queue.delete(element);
  }

  /** An attribute changed: selectors may now match other elements below and beside it. */
  around(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const from = target.parentElement ?? target;
    let left = NEARBY;
    this.add(target);
    for (const element of from.querySelectorAll('*')) {
      if (left-- === 0) break;
      this.waiting.add(element);
    }
  }

  /** Rules have changed: any element may show something else. */
  all(): void {
    const wait = this.rest - performance.now();
    if (wait > 0) {
      this.late ||= setTimeout(() => this.allAgain(), wait);
      return;
    }
    let count = 0;
    for (const element of this.round.all()) {
      this.again.add(element);
      count += 1;
    }
    this.rest = performance.now() + Math.min(count * ALL_MS, MOST_ALL_MS);
    this.touch();
  }

  private allAgain(): void {
    this.late = 0;
    this.all();
  }

  /** What styles do without telling anybody is found here: rules set by script, states of controls. */
  private quiet(): void {
    if (this.sheets.changed()) this.all();
    const now = performance.now();
    if (now - this.turned > QUIET_MS) this.lookAtAdded(now + TURN_MS);
    if (document.visibilityState === 'hidden') return;
    this.goRound = true;
    this.touch();
  }

  /** All that changed has been told, and nothing of it painted yet. */
  settled(): void {
    if (this.fresh.size + this.waiting.size === 0) return;
    if (this.isUnpainted()) return;
    this.changes += 1;
    const until = performance.now() + TURN_MS;
    this.look(this.waiting, until);
    const backlog = this.held.size + this.fresh.size;
    const mayWait = this.changes > 1 && backlog <= MOST_PUT_OFF && !this.isDrawing && !isEditing();
    if (!mayWait || document.visibilityState === 'hidden') this.lookAtAdded(until);
    else this.holdFresh();
  }

  /**
   * Chromium paints nothing of a document before the first callback of a frame, so what the parser
   * brings until then need not be looked at in its task, which is long enough.
   */
  private isUnpainted(): boolean {
    const { visibilityState } = document;
    return !import.meta.env.FIREFOX && this.turned === 0 && visibilityState !== 'hidden';
  }

  /** As far as the turn allows, and on while pictures are found: what is not looked at may be painted. */
  private look(queue: Set<Element>, until: number): void {
    if (queue.size > 0) layOutAsPage();
    let end = until;
    for (const element of queue) {
      if (performance.now() > end) return;
      queue.delete(element);
      const isFound = this.examine(element);
      if (isFound && queue !== this.fresh) end = performance.now() + TURN_MS;
    }
  }

  private lookAtAdded(until: number): void {
    this.lookAtHeld(until);
    this.look(this.fresh, until);
    this.holdFresh();
  }

  private lookAtHeld(until: number): void {
    if (this.held.size > 0) layOutAsPage();
    while (this.held.size > 0 && performance.now() < until) {
      const some = [...this.held].slice(0, TOGETHER);
      for (const element of some) letGo(element);
      for (const element of some) this.examine(element);
    }
  }

  /** What the page brought and nobody has looked at, although it may be painted next. */
  private holdFresh(): void {
    for (const element of this.fresh) {
      hold(element);
      this.held.add(element);
    }
    this.fresh.clear();
    this.isDrawing = false;
  }

  private hear(event: Event): void {
    if (handover.retired) return;
    event.stopImmediatePropagation();
    this.all();
  }

  private onLoad(target: EventTarget | null): void {
    if (target instanceof HTMLLinkElement || target instanceof HTMLStyleElement) this.all();
  }

  private touch(): void {
    this.dirty = true;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.turn());
  }

  private turn(): void {
    this.frame = 0;
    this.changes = 0;
    this.turned = performance.now();
    const until = this.turned + TURN_MS;
    this.lookAtAdded(until); // before anything has styles brought up to date
    layOutAsPage();
    if (this.goRound) for (const element of this.round.next()) this.again.add(element);
    this.goRound = false;
    if (this.dirty) {
      this.pictures.measureSmall();
      for (const element of this.painted) this.examine(element);
    }
    this.dirty = false;
    for (const queue of [this.waiting, this.again]) this.look(queue, until);
    if (this.held.size + this.waiting.size + this.again.size > 0)
      this.frame = requestAnimationFrame(() => this.turn());
  }

  /** Says whether it has pictures where it had none, or others, before. */
  private examine(element: Element): boolean {
    letGo(element);
    this.held.delete(element);
    if (!element.isConnected) {
      this.remove(element);
      return false;
    }
    const images = cssImagesOf(element);
    const pictured = images.urls.length > 0 || images.unknowable;
    if (!pictured && !images.drawn) return this.settle(element, images, false);
    this.painted.add(element);
    const now = performance.now();
    // A style that painted a picture may do so again (keyframes): not opened as a mere drawing.
    if (!pictured && now - (this.pictured.get(element) ?? Number.NEGATIVE_INFINITY) < REMEMBER_MS)
      return false;
    if (!pictured) return this.settle(element, images, true);
    this.pictured.set(element, now);
    const isFound = setPlaces(element, images.places);
    this.pictures.see(element, css);
    this.pictures.verify(element);
    return isFound;
  }

  /** Nothing to judge (any more). */
  private settle(element: Element, { places, foreign }: CssImages, open: boolean): boolean {
    if (foreign) this.painted.add(element);
    else if (!open) this.painted.delete(element);
    this.pictures.drop(element, css);
    const isFound = setPlaces(element, places) && places.length > 0;
    if (isOpen(element) !== open) setOpen(element, open);
    return isFound;
  }
}

/** Editors take a change of an attribute for one of their text, and may end what is being typed. */
function isEditing(): boolean {
  const { activeElement, designMode } = document;
  return designMode === 'on' || Boolean(activeElement?.closest('[contenteditable]'));
}
