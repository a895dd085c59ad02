import { shadowRootOf } from '../bridge/shadow.ts';

/** What the child did, as far as a coach cares. Only what the browser vouches for (isTrusted) counts. */
/** `down`: the pointer went down on something, which some menus open at. */
export type Deed = 'press' | 'right-click' | 'point' | 'write' | 'down';

/** `path`: from the innermost element outwards, as far as this listener may see. */
export type Told = (deed: Deed, path: readonly EventTarget[]) => void;

const DEEDS: Readonly<Record<string, Deed>> = {
  click: 'press',
  contextmenu: 'right-click',
  pointerover: 'point',
  input: 'write',
};

/**
 * Listens in the page's windows and in the shadow trees of the controls that are pointed at: from
 * outside, what happens in a closed tree is only told of its host. A control that is gone as soon as
 * it is pressed down gets no click, so a press that begins and ends on it counts too.
 */
export class Presses {
  private readonly heard = new Map<EventTarget, AbortController>();
  private down: readonly EventTarget[] = [];
  private readonly tell: Told;

  constructor(tell: Told) {
    this.tell = tell;
  }

  /** From now on in exactly these. */
  listenIn(targets: ReadonlySet<EventTarget>): void {
    for (const [target, controller] of this.heard) {
      if (targets.has(target)) continue;
      controller.abort();
      this.heard.delete(target);
    }
    for (const target of targets) if (!this.heard.has(target)) this.listen(target);
  }

  stop(): void {
    this.listenIn(new Set());
    this.down = [];
  }

  private listen(target: EventTarget): void {
    const controller = new AbortController();
    const options = { capture: true, passive: true, signal: controller.signal };
    for (const [type, deed] of Object.entries(DEEDS)) {
      target.addEventListener(type, (event) => this.hear(event, deed), options);
    }
    target.addEventListener('pointerdown', (event) => this.pressDown(event), options);
    target.addEventListener('pointerup', (event) => this.release(event), options);
    target.addEventListener('keydown', (event) => this.key(event), options);
    this.heard.set(target, controller);
  }

  private hear(event: Event, deed: Deed): void {
    if (event.isTrusted) this.tell(deed, event.composedPath());
  }

  private pressDown(event: Event): void {
    if (!event.isTrusted) return;
    const { button, clientX, clientY } = event as PointerEvent;
    const path = event.composedPath();
    this.tell('down', [...insideOf(path[0], clientX, clientY), ...path]);
    if (button === 0) {
      // The window hears of it first, the shadow tree it happened in last and in most detail.
      if (path.length >= this.down.length || path[0] !== this.down[0]) this.down = path;
    }
  }

  private release(event: Event): void {
    if (!event.isTrusted || this.down.length === 0) return;
    const gone = this.down.some((one) => 'isConnected' in one && !one.isConnected);
    if (gone) this.tell('press', this.down);
    this.down = [];
  }

  /** A control that is no native button may act on the key itself, without a click. */
  private key(event: Event): void {
    const { key, isTrusted, repeat } = event as KeyboardEvent;
    const [first] = event.composedPath();
    const isNative = (first as Element | undefined)?.matches?.('button, a[href], input, summary');
    if (isTrusted && !repeat && !isNative && (key === 'Enter' || key === ' '))
      this.tell('press', event.composedPath());
  }
}

/** What a closed tree keeps to itself: the elements at this point of it, the innermost first. */
function insideOf(target: EventTarget | undefined, x: number, y: number): readonly Element[] {
  const host = target as Element | undefined;
  const root = host && 'localName' in host ? shadowRootOf(host) : null;
  const inner = root?.elementFromPoint(x, y);
  return inner && inner !== host ? [...insideOf(inner, x, y), inner] : [];
}
