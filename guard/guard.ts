import { type CoveredPicture, offerFrame } from '../bridge/frame.ts';
import { answer, send } from '../bridge/messenger.ts';
import type { GuardSettings } from '../bridge/protocol.ts';
import { COVER, LABEL } from './entry.ts';
import { KINDS, kindsOf } from './kinds/kinds.ts';
import { Pictures } from './pictures.ts';
import { Roots } from './roots.ts';
import { VeilSheet } from './veil-sheet.ts';

/** Attributes that select which pixels a picture shows. */
const SOURCES = new Set([
  'src',
  'srcset',
  'sizes',
  'media',
  'type',
  'href',
  'xlink:href',
  'poster',
  'data',
  'crossorigin',
]);

/** Starts guarding this frame: finds pictures, keeps them veiled until judged, offers them to the cards. */
export function startGuard(veilCss: string): void {
  const cards = new Cards();
  const pictures = new Pictures((covered) => cards.update(covered));
  const sheet = new VeilSheet(veilCss);
  const roots = new Roots({
    added: (element) => {
      for (const kind of kindsOf(element)) pictures.see(element, kind);
      if (element.localName === 'source') invalidatePicture(element, pictures);
    },
    removed: (element) => {
      pictures.gone(element);
    },
    changed: (element, attribute) => {
      if (attribute === LABEL || attribute === COVER) return pictures.verify(element);
      if (!SOURCES.has(attribute)) return;
      for (const kind of kindsOf(element)) if (!pictures.has(element)) pictures.see(element, kind);
      pictures.invalidate(element);
      if (element.localName === 'source') invalidatePicture(element, pictures);
    },
    rootFound: (root) => sheet.adoptInto(root),
  });

  roots.start();
  sheet.reinforce();
  const use = (settings: GuardSettings) => {
    cards.settings = settings;
    pictures.use(settings, roots.all(KINDS.map((kind) => kind.selector).join()));
  };
  hello(use);
  answer('guard', {
    'guard:settings': (settings) => {
      use(settings);
      return null;
    },
    'guard:retry': () => {
      pictures.retryAll();
      return null;
    },
  });
  addEventListener('online', () => pictures.retryAll());
  addEventListener('resize', () => recheckResponsive(roots, pictures));
  offerFrame({
    settings: () => cards.settings ?? FALLBACK,
    watch: (listener) => cards.watch(listener),
    retry: (element) => pictures.retry(element),
  });
}

const FALLBACK: GuardSettings = {
  sensitivity: 'strict',
  cover: 'opaque',
  language: 'vi',
  textLevel: 'older',
};

/** A `<source>` chooses for the `<img>` beside it. */
function invalidatePicture(source: Element, pictures: Pictures): void {
  for (const sibling of source.parentElement?.children ?? []) {
    if (sibling.localName === 'img' || sibling.localName === 'video') pictures.invalidate(sibling);
  }
}

/** A new width may choose another candidate, which `currentSrc` tells before it is painted. */
function recheckResponsive(roots: Roots, pictures: Pictures): void {
  for (const image of roots.all('img[srcset], picture > img')) pictures.verify(image);
}

async function hello(use: (settings: GuardSettings) => void): Promise<void> {
  for (let wait = 50; ; wait = Math.min(wait * 2, 5000)) {
    const settings = await send('background', 'guard:hello', null).catch(() => null);
    if (settings) return use(settings);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

type Listener = (pictures: readonly CoveredPicture[], settings: GuardSettings) => void;

/** Has the cards injected with the first picture that needs one, and keeps them told. */
class Cards {
  settings: GuardSettings | null = null;
  private covered: readonly CoveredPicture[] = [];
  private readonly listeners = new Set<Listener>();
  private asked = false;

  update(covered: readonly CoveredPicture[]): void {
    this.covered = covered;
    for (const listener of this.listeners) listener(covered, this.settings ?? FALLBACK);
    if (covered.length > 0 && !this.asked) this.inject();
  }

  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    listener(this.covered, this.settings ?? FALLBACK);
    return () => this.listeners.delete(listener);
  }

  private inject(): void {
    this.asked = true;
    send('background', 'cards:inject', null).catch(() => {
      this.asked = false;
    });
  }
}
