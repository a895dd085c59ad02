const ANIMATIONS = 'animate[attributeName$="href" i], set[attributeName$="href" i]';

/** Whether this element may animate an address. */
export function isAnimation({ localName }: Element): boolean {
  return localName === 'animate' || localName === 'set';
}

/**
 * What the `href` of an element of SVG says, and whatever any animation of its tree may make of it.
 * Animations change what is shown without a word, so all of it is judged together.
 */
export function addressesOf(element: SVGImageElement | SVGFEImageElement): string[] {
  const root = element.getRootNode();
  const inTree = root instanceof Document || root instanceof DocumentFragment;
  const animations = inTree ? [...root.querySelectorAll(ANIMATIONS)] : [];
  if (animations.length === 0) return [element.href.animVal];
  const brought = animations.flatMap((animation) =>
    ['from', 'to', 'by', 'values'].flatMap(
      (name) => animation.getAttribute(name)?.split(';') ?? [],
    ),
  );
  const all = [element.href.baseVal, ...brought.map((address) => address.trim())];
  return [...new Set(all)].filter((address) => address !== '');
}
