import type { Turn } from './shown.ts';

/** What a page goes on to do with a picture that is there. */
export const turns: Readonly<Record<string, Turn>> = {
  nothing: () => undefined,
  'labels forged': ({ element }) => {
    setInterval(() => {
      element.setAttribute('data-o-xanh', 'safe');
      element.setAttribute('data-o-xanh-css', 'open');
      element.removeAttribute('data-o-xanh-veil');
    }, 30);
  },
  'labels taken off': ({ element }) => {
    setInterval(() => {
      for (const name of element.getAttributeNames())
        if (name.startsWith('data-')) element.removeAttribute(name);
    }, 30);
  },
  'style undone': ({ element }) => {
    setInterval(() => {
      if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
      for (const name of ['filter', 'clip-path', 'object-view-box'])
        element.style.setProperty(name, 'none', 'important');
      element.style.setProperty('background-size', 'auto', 'important');
    }, 40);
  },
  'taken out and put back': ({ element }) => {
    setInterval(() => {
      const { parentNode, nextSibling } = element;
      element.remove();
      parentNode?.insertBefore(element, nextSibling);
    }, 90);
  },
  'taken out, put back later': ({ element }) => {
    const { parentNode, nextSibling } = element;
    setTimeout(() => element.remove(), 600);
    setTimeout(() => parentNode?.insertBefore(element, nextSibling), 1100);
  },
  moved: ({ element }) => {
    type Movable = Element & { moveBefore?(node: Node, before: null): void };
    const parent: Movable | null = element.parentElement;
    setTimeout(() => {
      if (parent?.moveBefore) parent.moveBefore(element, null);
      else parent?.append(element);
    }, 800);
  },
  cloned: ({ element }) => {
    setTimeout(() => {
      const copy = element.cloneNode(true) as Element;
      copy.setAttribute('data-o-xanh', 'safe');
      if (!(element instanceof HTMLCanvasElement)) element.replaceWith(copy);
    }, 900);
  },
  'markup written anew': ({ element }) => {
    setTimeout(() => {
      const { parentElement } = element;
      if (
        parentElement &&
        !/canvas|video|foreignobject/i.test(element.localName + parentElement.localName)
      )
        parentElement.innerHTML = parentElement.innerHTML.replaceAll('"veiled"', '"safe"');
    }, 900);
  },
  'another first': ({ set }, source, other) => {
    set?.(other);
    setTimeout(() => set?.(source), 900);
  },
  'another first, the moment it is safe': ({ element, set }, source, other) => {
    if (!set) return;
    set(other);
    const watch = new MutationObserver(() => {
      if (element.getAttribute('data-o-xanh') !== 'safe') return;
      watch.disconnect();
      set(source);
    });
    watch.observe(element, { attributes: true });
    setTimeout(() => set(source), 1500);
  },
  'to and fro in a task': ({ set }, source, other) => {
    for (const wait of [300, 700, 1100])
      setTimeout(() => {
        set?.(other);
        set?.(source);
      }, wait);
  },
  'hidden and shown': ({ element }) => {
    let shown = false;
    const change = () => {
      if (element instanceof HTMLElement) element.hidden = shown;
      shown = !shown;
    };
    for (const wait of [300, 600, 900, 1200]) setTimeout(change, wait);
  },
  'small first': ({ element }) => {
    if (!(element instanceof HTMLElement)) return;
    Object.assign(element.style, { width: '20px', height: '15px' });
    setTimeout(() => Object.assign(element.style, { width: '300px', height: '200px' }), 900);
  },
  'small by a transform first': ({ element }) => {
    const around = element.parentElement;
    if (!around) return;
    Object.assign(around.style, { transform: 'scale(.05)', transformOrigin: '0 0' });
    setTimeout(() => around.style.removeProperty('transform'), 900);
  },
  'animated by script': ({ element }) => {
    const frame = { filter: 'none', opacity: 1, clipPath: 'none', objectFit: 'fill' };
    element.animate([frame, frame], { duration: 1e6, fill: 'both' });
  },
  'adopted elsewhere and back': ({ element }) => {
    setTimeout(() => {
      const { parentNode, ownerDocument } = element;
      document.implementation.createHTMLDocument('').adoptNode(element);
      parentNode?.append(ownerDocument.adoptNode(element));
    }, 800);
  },
  'scrolled away and back': ({ element }) => {
    setTimeout(() => {
      (element.parentElement as HTMLElement | null)?.style.setProperty('margin-top', '4000px');
    }, 400);
    setTimeout(() => element.parentElement?.style.removeProperty('margin-top'), 1000);
  },
};
