import { lasting } from '../../bridge/lasting.ts';
import { RULES_CHANGED } from '../announce.ts';
import { handover } from '../handover.ts';
import { layOutAsPage } from '../page-layout.ts';
import type { Pictures } from '../pictures.ts';
import { type CssImages, cssImagesOf } from './css-images.ts';
import { css, REMEMBER_MS } from './css-kind.ts';
import { isOpen, setOpen, setPlaces } from './css-labels.ts';
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

/**
 * Finds elements whose style paints pictures. veil.css withholds all CSS backgrounds and border
 * images of the frame until this scan lifts it element by element, so nothing flashes however late
 * a style changes; what the scan has not reached yet is merely not there yet.
 */
export class CssScan {
  /** What has come or changed: examined first. */
  private readonly waiting = new Set<Element>();
  /** What is looked at again in case. */
  private readonly again = new Set<Element>();
  /** Elements whose style paints something; looked at again before each frame while the page is active. */
  private readonly painted = new Set<Element>();
  private readonly pictured = new WeakMap<Element, number>();
  private frame = 0;
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

  add(element: Element): void {
    this.waiting.add(element);
    this.touch();
  }

  remove(element: Element): void {
    this.waiting.delete(element);
    this.again.delete(element);
    this.painted.delete(element);
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
    if (document.visibilityState === 'hidden') return;
    this.goRound = true;
    this.touch();
  }

  /** Looks now, before the browser paints what has just changed, as far as the turn allows. */
  now(): void {
    layOutAsPage();
    const until = performance.now() + TURN_MS;
    for (const queue of [this.waiting, this.again]) {
      for (const element of queue) {
        if (performance.now() > until) return;
        queue.delete(element);
        this.examine(element);
      }
    }
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
    layOutAsPage();
    if (this.goRound) for (const element of this.round.next()) this.again.add(element);
    this.goRound = false;
    if (this.dirty) {
      this.pictures.measureSmall();
      for (const element of this.painted) this.examine(element);
    }
    this.dirty = false;
    this.now();
    if (this.waiting.size + this.again.size > 0)
      this.frame = requestAnimationFrame(() => this.turn());
  }

  private examine(element: Element): void {
    if (!element.isConnected) return this.remove(element);
    const images = cssImagesOf(element);
    const pictured = images.urls.length > 0 || images.unknowable;
    if (!pictured && !images.drawn) return this.settle(element, images, false);
    this.painted.add(element);
    const now = performance.now();
    // A style that painted a picture may do so again (keyframes): not opened as a mere drawing.
    if (!pictured && now - (this.pictured.get(element) ?? Number.NEGATIVE_INFINITY) < REMEMBER_MS)
      return;
    if (!pictured) return this.settle(element, images, true);
    this.pictured.set(element, now);
    setPlaces(element, images.places);
    this.pictures.see(element, css);
    this.pictures.verify(element);
  }

  /** Nothing to judge (any more). */
  private settle(element: Element, { places, foreign }: CssImages, open: boolean): void {
    if (foreign) this.painted.add(element);
    else if (!open) this.painted.delete(element);
    this.pictures.drop(element, css);
    setPlaces(element, places);
    if (isOpen(element) !== open) setOpen(element, open);
  }
}
