/** Where an element's CSS paints pictures. `bg` and `border` are withheld by the blanket rule of veil.css. */
export type Place = 'bg' | 'border' | 'list' | 'mask' | 'content' | 'before' | 'after';

export interface CssImages {
  /** Absolute addresses, in order of appearance. */
  readonly urls: readonly string[];
  /** Paints something of which no address is known: `element()`, `paint()`. */
  readonly unknowable: boolean;
  readonly places: readonly Place[];
  /** Has only gradients: nothing to judge, but the blanket rule must be lifted. */
  readonly drawn: boolean;
}

const NONE: CssImages = { urls: [], unknowable: false, places: [], drawn: false };

/**
 * The pictures that the computed style of `element` and of its ::before and ::after paints, now.
 * Computed values hold absolute addresses, whatever sheet, layer, custom property or image-set they
 * came from. The `cursor` property is left out: a cursor is at most 128 px and goes with the pointer.
 */
export function cssImagesOf(element: Element): CssImages {
  const style = getComputedStyle(element);
  const found: [Place, string][] = [
    ['bg', style.backgroundImage],
    ['border', style.borderImageSource],
    ['mask', style.maskImage],
    ['content', style.content],
  ];
  if (style.display.includes('list-item')) {
    found.push(['list', style.listStyleImage]);
    found.push(['content', getComputedStyle(element, '::marker').content]);
  }
  if (style.animationName !== 'none') addKeyframes(found, element);
  addPseudo(found, element, 'before');
  addPseudo(found, element, 'after');
  return summarise(found);
}

/** Pictures that an animation will paint sooner or later are judged before it does. */
function addKeyframes(found: [Place, string][], element: Element): void {
  for (const { effect } of element.getAnimations({ subtree: false })) {
    if (!(effect instanceof KeyframeEffect)) continue;
    for (const frame of effect.getKeyframes()) {
      for (const name of ['backgroundImage', 'borderImageSource', 'listStyleImage', 'content'])
        found.push(['bg', String(frame[name] ?? '')]);
    }
  }
}

function addPseudo(found: [Place, string][], element: Element, place: 'before' | 'after'): void {
  const style = getComputedStyle(element, `::${place}`);
  if (style.content === 'none' || style.content === 'normal') return;
  found.push([place, style.content], [place, style.maskImage]);
  found.push(['bg', style.backgroundImage], ['border', style.borderImageSource]);
}

function summarise(found: readonly [Place, string][]): CssImages {
  const painted = found.filter(([, value]) => value?.includes('('));
  if (painted.length === 0) return NONE;
  const urls = new Set<string>();
  const places = new Set<Place>();
  let unknowable = false;
  let drawn = false;
  for (const [place, value] of painted) {
    const before = urls.size;
    for (const url of urlsIn(value)) urls.add(url);
    const strange = /(^|[\s,(])(-moz-element|element|paint)\(/.test(value);
    unknowable ||= strange;
    if (strange || urls.size > before || /url\(/.test(value)) places.add(place);
    else drawn ||= /gradient\(/.test(value);
  }
  return { urls: [...urls], unknowable, places: [...places], drawn };
}

/** The addresses in a computed image value, unescaped as CSSOM serialises strings. */
export function urlsIn(value: string): string[] {
  const found = value.matchAll(/\b(?:url|src)\(\s*(?:"((?:[^"\\]|\\.)*)"|([^)"]*))\s*\)/gs);
  return [...found]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').replace(/\\(.)/gs, '$1').trim())
    .filter((url) => url !== '' && !url.startsWith('#'));
}
