import { type Drawing, type DrawingKind, FLAGGED } from '../../scripts/fixtures/pictures.ts';
import { random } from '../../scripts/fixtures/random.ts';
import { picture } from './drawings.ts';
import type { Page, Scripted } from './driver.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds.ts';
import type { Server } from './server.ts';

/** A film that a page makes out of a picture: nothing but its pixels is there to be read. */
const FILM: Kind = {
  name: 'video',
  from: 'own',
  html: (id, url) =>
    `<video id="${id}" width="200" height="150" muted autoplay></video><script>{
      const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 150 });
      const draw = () => canvas.getContext('2d').drawImage(picture, 0, 0, 200, 150);
      const picture = new Image();
      picture.onload = () => {
        draw();
        document.getElementById('${id}').srcObject = canvas.captureStream(10);
        setInterval(draw, 100);
      };
      picture.src = '${url}';
    }</script>`,
};

/** Drawn again when its drawing is lost with the graphics process, as a page has to do itself. */
const CANVAS: Kind = {
  name: 'canvas',
  from: 'own',
  html: (id, url) =>
    `<canvas id="${id}" width="200" height="150"></canvas><script>{
      const canvas = document.getElementById('${id}');
      const picture = new Image();
      const draw = () => canvas.getContext('2d').drawImage(picture, 0, 0, 200, 150);
      picture.onload = draw;
      canvas.addEventListener('contextrestored', draw);
      picture.src = '${url}';
    }</script>`,
};

/** One of each sort of thing that can carry a picture. */
const NAMES = [
  ...['img', 'img-own', 'img-no-store', 'img-srcset', 'img-data', 'img-blob', 'img-moving'],
  ...['img-swapped-src', 'css-inline', 'css-sheet', 'css-late-class', 'css-before', 'input-image'],
  ...['svg-image', 'video-poster', 'object', 'shadow-open', 'shadow-closed-late'],
  ...['frame-srcdoc', 'frame-written', 'frame-other-site'],
];
export const CARRIERS: readonly Kind[] = [
  ...KINDS.filter(({ name }) => NAMES.includes(name)),
  CANVAS,
  FILM,
];

/** Every picture that the page has from the beginning. */
export const idsOf = (carriers: readonly Kind[]) =>
  carriers.flatMap(({ name }) => [`flagged-${name}`, `harmless-${name}`]);

/** Harmless, and of no tone that the flagged ones have, as many as they are. */
const COOL: readonly Drawing[] = [
  { kind: 'hills', seed: 1 },
  { kind: 'hills', seed: 4 },
  { kind: 'sea', seed: 4 },
];

/**
 * A page with a flagged and a harmless picture (`flagged-…`, `harmless-…`) in every sort of carrier, in another
 * order and of other sizes for each seed, so that no verdict is known from another.
 */
export function carrierPage(server: Server, seed: number, carriers: readonly Kind[]): string {
  const chance = random(seed);
  const parts = carriers.flatMap((kind) =>
    (['flagged', 'harmless'] as const).map((is) => {
      const id = `${is}-${kind.name}`;
      const late = chance.next() < 0.15 ? '&delay=1200' : '';
      const url = addressOf(server, kind, is === 'flagged', `${seed}${late}`, chance.next());
      const first = addressOf(server, kind, false, `${seed}-first`, chance.next());
      return { at: chance.next(), html: `<span>${kind.html(id, url, first)}</span>` };
    }),
  );
  const body = parts.sort((a, b) => a.at - b.at).map(({ html }) => html);
  return server.page(
    `/carriers-${seed}`,
    `<!doctype html><meta charset="utf-8"><style>html{zoom:.33}body{margin:0}
     span{display:inline-block}.box{width:200px;height:150px}</style><div id="late"></div>${body.join('\n')}`,
  );
}

function addressOf(
  server: Server,
  kind: Kind,
  isFlagged: boolean,
  mark: string,
  turn: number,
): string {
  const drawings = isFlagged ? FLAGGED : COOL;
  const drawing = drawings[Math.floor(turn * drawings.length)] ?? FLAGGED[0];
  const [of, seed]: [DrawingKind, number] = drawing ? [drawing.kind, drawing.seed] : ['hills', 1];
  const scale = 20 + (Math.floor(turn * 1000) % 60);
  const [width, height] = [160 + 4 * scale, 120 + 3 * scale];
  if (kind.from === 'data')
    return `data:image/png;base64,${picture(of, seed, width, height)?.toString('base64')}`;
  const folder = kind.moving && isFlagged ? 'moving' : of;
  const origin = kind.from === 'own' ? server.own : server.other;
  const query = `${kind.name}-${mark}&w=${width}&h=${height}&${kind.query ?? ''}`;
  return `${origin}/${folder}/${seed}.png?${query}`;
}

/** Some more, as a page adds them while it is used. Nothing where the page is gone. */
export async function addLate(page: Page, server: Server, seed: number): Promise<void> {
  const [plain] = CARRIERS;
  if (!plain) return;
  const addresses = ['flagged', 'harmless', 'flagged', 'harmless'].map((is, n) => ({
    id: `${is}-late-${seed}-${n}`,
    src: addressOf(server, plain, is === 'flagged', `${seed}-late-${n}`, random(seed + n).next()),
    isBox: n > 1,
  }));
  await page.evaluate((pictures: typeof addresses) => {
    for (const { id, src, isBox } of pictures) {
      const added = isBox ? document.createElement('div') : new Image(200, 150);
      if (added instanceof Image) added.src = src;
      else
        added.style.cssText = `display:inline-block;width:200px;height:150px;background:url("${src}")`;
      added.id = id;
      document.querySelector('#late')?.append(added);
    }
  }, addresses);
}

/** The label of every such picture, in whatever tree or frame it is. */
export async function carriedLabels(page: Page): Promise<Record<string, string>> {
  const places: readonly Scripted[] = [page, ...page.frames()];
  const all = await Promise.all(
    places.map((place) => place.evaluate(labelsHere).catch(() => ({}))),
  );
  const closed = await page.inClosedRoots('[data-host]', labelsIn).catch(() => []);
  return Object.assign({}, ...all, ...closed);
}

/** Runs in the page. */
function labelsHere(): Record<string, string> {
  const found: Record<string, string> = {};
  const within = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('[id^="flagged-"], [id^="harmless-"]'))
      found[element.id] = element.getAttribute('data-o-xanh') ?? 'none';
    for (const { shadowRoot } of root.querySelectorAll('[data-host]'))
      if (shadowRoot) within(shadowRoot);
  };
  within(document);
  return found;
}

/** Runs in the page. */
function labelsIn(root: ShadowRoot): Record<string, string> {
  const found: Record<string, string> = {};
  for (const element of root.querySelectorAll('[id^="flagged-"], [id^="harmless-"]'))
    found[element.id] = element.getAttribute('data-o-xanh') ?? 'none';
  return found;
}
