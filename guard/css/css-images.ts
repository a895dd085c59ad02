/** Where an element's CSS paints pictures. `bg`, `border` and `mask` are withheld by the blanket rule of veil.css. */
export type Place =
  | ('bg' | 'border' | 'list' | 'mask' | 'content' | 'before' | 'after')
  | ('foreign' | 'marker'); // never let through

export interface CssImages {
  /** Absolute addresses, in order of appearance. */
  readonly urls: readonly string[];
  /** Paints something of which no address is known: `element()`, `paint()`. */
  readonly unknowable: boolean;
  readonly places: readonly Place[];
  /** Has only gradients: nothing to judge, but the blanket rule must be lifted. */
  readonly drawn: boolean;
  /** Filters, paints or reflections from another file, which may hold a picture: never let through. */
  readonly foreign: boolean;
}

const NONE: CssImages = { urls: [], unknowable: false, places: [], drawn: false, foreign: false };

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
    ['mask', style.getPropertyValue('-webkit-mask-box-image-source')],
    ['content', style.content],
  ];
  if (style.display.includes('list-item')) {
    found.push(['list', style.listStyleImage]);
    found.push(['content', getComputedStyle(element, '::marker').content]);
  }
  const icon = ICONS[element.localName];
  if (icon) found.push(['content', getComputedStyle(element, icon).content]);
  if (style.animationName !== 'none') addKeyframes(found, element);
  addPseudo(found, element, 'before');
  addPseudo(found, element, 'after');
  return summarise(found, takesFromAnotherFile(element, style));
}

/** Parts of controls that CSS can give a picture as their content. */
const ICONS: Readonly<Record<string, string>> = { select: '::picker-icon', option: '::checkmark' };

const FOREIGN = ['filter', 'backdrop-filter', '-webkit-box-reflect'];
const FOREIGN_IN_SVG = ['fill', 'stroke', 'marker-start', 'marker-mid', 'marker-end'];

function takesFromAnotherFile(element: Element, style: CSSStyleDeclaration): boolean {
  const names = element instanceof SVGElement ? [...FOREIGN, ...FOREIGN_IN_SVG] : FOREIGN;
  return names.some((name) => urlsIn(style.getPropertyValue(name)).length > 0);
}

/** Pictures that an animation will paint sooner or later are judged before it does. */
function addKeyframes(found: [Place, string][], element: Element): void {
  for (const { effect } of element.getAnimations({ subtree: false })) {
    if (!(effect instanceof KeyframeEffect)) continue;
    for (const frame of effect.getKeyframes()) {
      for (const value of Object.values(frame)) found.push(['bg', String(value ?? '')]);
    }
  }
}

function addPseudo(found: [Place, string][], element: Element, place: 'before' | 'after'): void {
  const style = getComputedStyle(element, `::${place}`);
  if (style.content === 'none' || style.content === 'normal') return;
  found.push([place, style.content], [place, style.maskImage]);
  // No browser tells what `::before::marker` has, which may be a picture: never let through.
  if (style.display.includes('list-item'))
    found.push([place, style.listStyleImage], ['marker', 'url()']);
  found.push(['bg', style.backgroundImage], ['border', style.borderImageSource]);
}

function summarise(found: readonly [Place, string][], foreign: boolean): CssImages {
  const painted = found.filter(([, value]) => value?.includes('('));
  if (painted.length === 0 && !foreign) return NONE;
  const urls = new Set<string>();
  const places = new Set<Place>(foreign ? ['foreign'] : []);
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
  return { urls: [...urls], unknowable, places: [...places], drawn, foreign };
}

/** The addresses in a computed image value, unescaped as CSSOM serialises strings. */
export function urlsIn(value: string): string[] {
  const found = value.matchAll(/\b(?:url|src)\(\s*(?:"((?:[^"\\]|\\.)*)"|([^)"]*))\s*\)/gs);
  return [...found]
    .map(([, quoted, bare]) => (quoted ?? bare ?? '').replace(/\\(.)/gs, '$1').trim())
    .filter((url) => url !== '' && !url.startsWith('#'));
}
