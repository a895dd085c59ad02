import { RULES_CHANGED } from '../announce.ts';
import { handover } from '../handover.ts';
import type { Pictures } from '../pictures.ts';
import { cssImagesOf } from './css-images.ts';
import { css } from './css-kind.ts';
import { isOpen, setOpen, setPlaces } from './css-labels.ts';

/** Milliseconds of main thread that one turn of scanning may take; the rest waits for the next frame. */
const TURN_MS = 6;
/** Milliseconds between looks at what is painted when nothing tells of a change: rules set by script, keyframes. */
const QUIET_MS = 100;
/** A style that painted a picture within this time may do so again (keyframes): not opened as a mere drawing. */
const REMEMBER_MS = 10_000;
/** Around a hovered or changed element, at most this many others are looked at again at once. */
const NEARBY = 300;

/**
 * Finds elements whose style paints pictures. veil.css withholds all CSS backgrounds and border
 * images of the frame until this scan lifts it element by element, so nothing flashes however late
 * a style changes; what the scan has not reached yet is merely not there yet.
 */
export class CssScan {
  private readonly waiting = new Set<Element>();
  /** Elements whose style paints something; looked at again before each frame while the page is active. */
  private readonly painted = new Set<Element>();
  private readonly pictured = new WeakMap<Element, number>();
  private frame = 0;
  private dirty = false;
  private readonly pictures: Pictures;

  constructor(pictures: Pictures) {
    this.pictures = pictures;
    for (const event of ['pointerover', 'pointerout', 'focusin', 'focusout', 'change', 'toggle'])
      addEventListener(event, (e) => this.around(e.target), { capture: true, passive: true });
    for (const event of ['transitionrun', 'animationstart', 'resize', 'click'])
      addEventListener(event, () => this.touch(), { capture: true, passive: true });
    document.addEventListener('load', (e) => this.onLoad(e.target), { capture: true });
    addEventListener(RULES_CHANGED, (event) => this.hear(event), { capture: true });
    setInterval(() => this.painted.size > 0 && this.touch(), QUIET_MS);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.all());
  }

  add(element: Element): void {
    this.waiting.add(element);
    this.touch();
  }

  remove(element: Element): void {
    this.waiting.delete(element);
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

  all(): void {
    for (const element of document.querySelectorAll('*')) this.waiting.add(element);
    this.touch();
  }

  /** Looks now, before the browser paints what has just changed, as far as the turn allows. */
  now(): void {
    const until = performance.now() + TURN_MS;
    for (const element of this.waiting) {
      this.waiting.delete(element);
      this.examine(element);
      if (performance.now() > until) break;
    }
  }

  private hear(event: Event): void {
    if (handover.retired) return;
    event.stopImmediatePropagation();
    this.touch();
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
    if (this.dirty) {
      this.pictures.measureSmall();
      for (const element of this.painted) this.examine(element);
    }
    this.dirty = false;
    this.now();
    if (this.waiting.size > 0) this.frame = requestAnimationFrame(() => this.turn());
  }

  private examine(element: Element): void {
    if (!element.isConnected) return this.remove(element);
    const images = cssImagesOf(element);
    const pictured = images.urls.length > 0 || images.unknowable;
    if (!pictured && !images.drawn) return this.settle(element, false);
    this.painted.add(element);
    const now = performance.now();
    if (!pictured && now - (this.pictured.get(element) ?? Number.NEGATIVE_INFINITY) < REMEMBER_MS)
      return;
    if (!pictured) return this.settle(element, true);
    this.pictured.set(element, now);
    setPlaces(element, images.places);
    this.pictures.see(element, css);
    this.pictures.verify(element);
  }

  /** Nothing to judge (any more). */
  private settle(element: Element, open: boolean): void {
    if (!open) this.painted.delete(element);
    this.pictures.drop(element, css);
    setPlaces(element, []);
    if (isOpen(element) !== open) setOpen(element, open);
  }
}
