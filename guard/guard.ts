import { isConnected } from '../bridge/connected.ts';
import { guardFrame, offerFrame } from '../bridge/frame.ts';
import { openKeyGate } from '../bridge/key-gate.ts';
import { lasting } from '../bridge/lasting.ts';
import { answer, type Handlers, send } from '../bridge/messenger.ts';
import { openPressGate } from '../bridge/press-gate.ts';
import type { GuardSettings } from '../bridge/protocol.ts';
import { Cards } from './cards.ts';
import { watchChoices } from './choices.ts';
import { CSS_OPEN, CSS_PLACES, restoreCssLabels } from './css/css-labels.ts';
import { CssScan } from './css/css-scan.ts';
import { COVER, LABEL } from './entry.ts';
import { isMovedAway } from './filter-images.ts';
import { Found } from './found.ts';
import { takeOver } from './handover.ts';
import { InlineHoldouts } from './inline-holdouts.ts';
import { getReady } from './judge-entry.ts';
import { isAnimation } from './kinds/animated-addresses.ts';
import { forgetAddress } from './kinds/by-address.ts';
import { kindOf } from './kinds/kinds.ts';
import { LiveCanvases } from './live/live-canvases.ts';
import { LiveVideos } from './live/live-videos.ts';
import { noteCut } from './load-again.ts';
import { holdsEmbedded } from './page-layout.ts';
import { Pictures } from './pictures.ts';
import { pointedAs, watchPointed } from './pointed.ts';
import { Roots } from './roots.ts';
import { VeilSheet } from './veil-sheet.ts';

/** Attributes that select which pixels an element shows. */
const SOURCES = new Set(
  'src srcset sizes media type href poster data crossorigin width height'.split(' '),
);
const OURS = new Set([LABEL, COVER, CSS_OPEN, CSS_PLACES]);

/** Starts guarding this frame: finds pictures, keeps them veiled until judged, offers them to the cards. */
export function startGuard(veilCss: string): void {
  // A page that opens while the extension is being installed gets it twice (guardOpenTabs); two
  // guards would put right each other's labels for ever.
  if (guardFrame()?.isConnected()) return;
  openPressGate();
  if (window === window.top) openKeyGate();
  const cards = new Cards();
  const pictures = new Pictures((covered) => cards.update(covered));
  const styles = new CssScan(pictures, () => roots.all('*'));
  const videos = new LiveVideos(pictures);
  const canvases = new LiveCanvases(pictures);
  const sheet = new VeilSheet(veilCss);
  const holdouts = new InlineHoldouts();

  const see = (element: Element) => {
    const kind = kindOf(element);
    if (kind) {
      getReady();
      pictures.see(element, kind);
    }
    if (kind?.name === 'embedded') holdsEmbedded();
    if (kind?.name === 'video') videos.add(element);
    if (kind?.name === 'canvas') canvases.add(element);
    if (element.localName === 'source') {
      chooseAnew(element.parentElement);
      watchMediaOf(element);
    }
    if (isAnimation(element))
      for (const image of roots.all('image, feImage')) pictures.verify(image);
  };
  const watchMediaOf = watchChoices(() => {
    for (const image of roots.all('img[srcset], picture > img')) pictures.verify(image);
  });
  const chooseAnew = (around: Node | null | undefined) => {
    for (const chooser of choosers(around)) pictures.invalidate(chooser);
  };
  const restore = (element: Element) => {
    restoreCssLabels(element);
    if (pictures.stateOf(element)) pictures.relabel(element);
    else if (kindOf(element)) see(element); // the page labels it before its turn has come
  };
  const found = new Found(see);
  const roots = new Roots({
    added: (element) => {
      holdouts.hold(element);
      found.add(element);
      if (element.hasAttribute(CSS_OPEN) || element.hasAttribute(CSS_PLACES))
        restoreCssLabels(element);
      styles.added(element);
      if (bringsRules(element)) styles.all();
    },
    removed: (element, from) => {
      pictures.gone(element);
      styles.remove(element);
      if (bringsRules(element)) styles.all();
      if (element.localName === 'source') chooseAnew(from);
      if (from instanceof HTMLPictureElement) pictures.invalidate(element);
    },
    changed: (element, attribute) => {
      if (bringsRules(element)) styles.all();
      if (OURS.has(attribute) || isMovedAway(element, attribute)) return restore(element);
      if (SOURCES.has(attribute) || isAnimation(element)) {
        forgetAddress(element);
        see(element);
        pictures.invalidate(element);
      }
      if (attribute !== 'style') return styles.around(element);
      holdouts.hold(element);
      styles.add(element);
    },
    settled: () => styles.settled(),
    rootFound: (root) => sheet.adoptInto(root),
  });

  const updated = takeOver(() => {
    roots.stop();
    holdouts.release();
    cards.update([]);
  });
  if (updated) noteCut();
  roots.start();
  sheet.reinforce().then(() => holdouts.release());
  let inForce = '';
  const use = (settings: GuardSettings) => {
    const told = JSON.stringify(settings);
    if (told === inForce) return;
    inForce = told;
    cards.settings = settings;
    pictures.use(settings, roots.all(`[${LABEL}]`));
  };
  const pointed = watchPointed(pictures);
  hello(use);
  // A page that was kept aside, or prepared before it was asked for, may have missed a change.
  lasting<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => persisted && hello(use));
  lasting(document, 'prerenderingchange', () => hello(use));
  const shown = ({ token }: { token: string }) => pictures.rules.tokens.find(token) !== undefined;
  const handlers: Handlers<'guard'> = {
    'guard:settings': (settings) => {
      use(settings);
      return null;
    },
    'guard:cover-pointed': () => {
      const { picture } = pointed();
      if (picture) pictures.toggleByHand(picture);
      return null;
    },
    'guard:cover-page': () => {
      pictures.togglePage(roots.all(`[${LABEL}]`));
      return null;
    },
    'guard:show': ({ token }) => {
      const element = pictures.rules.tokens.find(token);
      if (element) pictures.showAnyway(element);
      return null;
    },
  };
  answer('guard', handlers, { 'guard:show': shown });
  lasting(window, 'online', () => pictures.retryAll());
  offerFrame({
    isConnected,
    settings: () => cards.settings,
    watch: (listener) => cards.watch(listener),
    retry: (element) => pictures.retry(element),
    pointed: () => pointedAs(pictures, pointed()),
    tokenOf: (element) => pictures.rules.tokens.of(element),
  });
}

function bringsRules(element: Element): boolean {
  return element instanceof HTMLStyleElement || element instanceof HTMLLinkElement;
}

/** The elements for which a `<source>` in this place chooses. */
function choosers(around: Node | null | undefined): Element[] {
  if (!(around instanceof Element)) return [];
  const beside = [...around.children].filter(({ localName }) => localName === 'img');
  return beside.concat(around.closest('video') ?? []);
}

/** Asks for the settings until the background is there to answer. */
async function hello(use: (settings: GuardSettings) => void): Promise<void> {
  for (let wait = 50; ; wait = Math.min(wait * 2, 5000)) {
    const settings = await send('background', 'guard:hello', null).catch(() => null);
    if (settings) return use(settings);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
