import { drawnCanvases } from '../kinds/canvas.ts';
import type { Pictures } from '../pictures.ts';
import { Freshness } from './freshness.ts';
import { signatureOf } from './signature.ts';

const EVERY_MS = 100;
/** A canvas that changed this often within {@link WINDOW_MS} is moving: sampled, not veiled anew. */
const MOVES = 4;
const WINDOW_MS = 2000;
/** A moving canvas is judged this often. */
const SAMPLE_MS = 500;

interface Watched {
  signature: Uint8Array | null;
  changes: number[];
  sampledAt: number;
}

/**
 * Canvases tell nobody when they are drawn on, so those in view are looked at ten times a second.
 * A still one that changes is veiled and judged like a swapped picture; a moving one like a video.
 */
export class LiveCanvases {
  private readonly watched = new Map<HTMLCanvasElement, Watched>();
  private readonly freshness = new Freshness();
  private readonly pictures: Pictures;

  constructor(pictures: Pictures) {
    this.pictures = pictures;
    // Asked for outside a frame, so that it runs after the page's own frame callbacks: WebGL keeps
    // its drawing only until the frame ends.
    setInterval(() => this.watched.size > 0 && requestAnimationFrame(() => this.look()), EVERY_MS);
  }

  add(element: Element): void {
    if (element instanceof HTMLCanvasElement && !this.watched.has(element))
      this.watched.set(element, { signature: null, changes: [], sampledAt: 0 });
  }

  private look(): void {
    const now = performance.now();
    for (const [element, watched] of this.watched) {
      if (!element.isConnected) this.watched.delete(element);
      else if (this.pictures.rankOf(element) < 2) this.lookAt(element, watched, now);
    }
  }

  private lookAt(element: HTMLCanvasElement, watched: Watched, now: number): void {
    const signature = signatureOf(element);
    if (signature === 'empty') return;
    if (signature === 'unreadable') return this.unreadable(element);
    const changed = !watched.signature || differs(watched.signature, signature);
    if (!changed) return;
    watched.signature = signature;
    watched.changes = [...watched.changes.filter((at) => now - at < WINDOW_MS), now];
    const stale = isSafe(this.pictures, element) && this.freshness.isStale(element);
    if (stale || watched.changes.length < MOVES || !drawnCanvases.has(element))
      return this.redrawn(element);
    if (now - watched.sampledAt < SAMPLE_MS) return;
    watched.sampledAt = now;
    this.sample(element);
  }

  private redrawn(element: HTMLCanvasElement): void {
    drawnCanvases.set(element, (drawnCanvases.get(element) ?? 0) + 1);
    this.freshness.learned(element);
    this.pictures.invalidate(element);
  }

  private unreadable(element: HTMLCanvasElement): void {
    if (!drawnCanvases.has(element)) this.redrawn(element);
    else if (this.pictures.stateOf(element)?.is === 'revealed') this.redrawn(element);
  }

  private async sample(element: HTMLCanvasElement): Promise<void> {
    const flagged = await this.pictures.sample(element);
    if (flagged !== null) this.freshness.learned(element);
    if (flagged) this.pictures.coverLive(element);
  }
}

function isSafe(pictures: Pictures, element: Element): boolean {
  const state = pictures.stateOf(element);
  return state?.is === 'revealed' && state.because === 'safe';
}

/** Whether two signatures differ by more than noise: 2 % of full scale on average, or a spot of 12 %. */
function differs(a: Uint8Array, b: Uint8Array): boolean {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs((a[i] ?? 0) - (b[i] ?? 0));
    if (difference > 30) return true;
    sum += difference;
  }
  return sum / a.length > 5;
}
