import { handover } from '../handover.ts';
import type { Pictures } from '../pictures.ts';
import { begin, hasShown, PATIENCE_MS } from './first-picture.ts';
import { Freshness } from './freshness.ts';

/** A playing video is judged this often: a flagged frame is covered within a second. */
const EVERY_MS = 500;
/** A covered video is shown again after this many samples in a row without a flagged frame. */
const CALM_SAMPLES = 8;

/** What changes the still frame that a paused video shows. */
const CHANGES = ['loadeddata', 'emptied', 'seeked', 'play', 'pause'];

/** Samples videos while they play; silences those that are not revealed. */
export class LiveVideos {
  private readonly known = new WeakSet<Element>();
  private readonly playing = new Set<HTMLVideoElement>();
  /** Videos that we silenced, with what `muted` was before. */
  private readonly silenced = new WeakMap<HTMLVideoElement, boolean>();
  private readonly calm = new WeakMap<HTMLVideoElement, number>();
  private readonly awaited = new WeakSet<HTMLVideoElement>();
  private readonly freshness = new Freshness();
  private readonly pictures: Pictures;

  constructor(pictures: Pictures) {
    this.pictures = pictures;
    setInterval(() => this.sampleAll(), EVERY_MS);
  }

  add(element: Element): void {
    if (!(element instanceof HTMLVideoElement) || this.known.has(element)) return;
    this.known.add(element);
    if (!element.paused) this.playing.add(element);
    for (const event of CHANGES)
      element.addEventListener(event, () => this.changed(element, event));
    this.awaitPicture(element);
    element.addEventListener('volumechange', () => this.silence(element));
    element.addEventListener('enterpictureinpicture', () => this.keepIn(element));
  }

  /** Called after every change of state: sound goes with the picture. */
  silence(element: HTMLVideoElement): void {
    if (handover.retired) return;
    const shown = this.pictures.stateOf(element)?.is === 'revealed';
    if (!shown && !element.muted) {
      this.silenced.set(element, false);
      element.muted = true;
    } else if (shown && this.silenced.has(element)) {
      element.muted = this.silenced.get(element) ?? false;
      this.silenced.delete(element);
    }
  }

  private changed(element: HTMLVideoElement, event: string): void {
    if (event === 'play') {
      this.playing.add(element);
      this.freshness.learned(element);
    }
    if (event === 'play' || event === 'loadeddata') this.awaitPicture(element);
    if (event === 'pause') this.playing.delete(element);
    const seekedWhilePlaying = event === 'seeked' && !element.paused;
    if (event === 'pause' || event === 'play' || seekedWhilePlaying) this.pictures.verify(element);
    else this.pictures.invalidate(element);
    this.silence(element);
  }

  /** Frame by frame until there is more than one colour to see, which is then judged before it is shown. */
  private awaitPicture(element: HTMLVideoElement): void {
    begin(element);
    if (hasShown(element)) return;
    setTimeout(() => this.pictures.verify(element), PATIENCE_MS); // shown as it is
    if (this.awaited.has(element)) return;
    this.awaited.add(element);
    const look = () => {
      if (!hasShown(element)) return element.requestVideoFrameCallback(look);
      this.awaited.delete(element);
      return this.pictures.invalidate(element);
    };
    element.requestVideoFrameCallback(look);
  }

  private keepIn(element: HTMLVideoElement): void {
    if (this.pictures.stateOf(element)?.is !== 'revealed')
      document.exitPictureInPicture().catch(() => undefined);
  }

  private sampleAll(): void {
    for (const element of this.playing) {
      if (!element.isConnected || element.ended) this.playing.delete(element);
      else if (!element.paused) this.sample(element);
    }
  }

  /** Veiled and judged anew, like any picture: *undecided* while the engine is gone, and tried again. */
  private veilStale(element: HTMLVideoElement): void {
    const state = this.pictures.stateOf(element);
    if (state?.is !== 'revealed' || state.because !== 'safe') return;
    if (!this.freshness.isStale(element)) return;
    this.freshness.learned(element);
    this.pictures.invalidate(element);
  }

  private async sample(element: HTMLVideoElement): Promise<void> {
    this.veilStale(element);
    const flagged = await this.pictures.sample(element);
    if (flagged !== null) this.freshness.learned(element);
    this.calm.set(element, flagged === false ? (this.calm.get(element) ?? 0) + 1 : 0);
    if (flagged) this.pictures.coverLive(element);
    else if ((this.calm.get(element) ?? 0) >= CALM_SAMPLES) this.pictures.revealLive(element);
    this.silence(element);
    if (document.pictureInPictureElement === element) this.keepIn(element);
  }
}
