import type { Chance } from './chance.ts';

/** How a control is built, with the same words: everything that large sites do with a button. */
export function dress(chance: Chance, words: string, kind: 'sign' | 'row' | 'button'): HTMLElement {
  return kind === 'sign' ? sign(chance, words) : worded(chance, words, kind);
}

/** Closed shadow roots, as an extension may see them. */
export const closedRoots = new WeakMap<Element, ShadowRoot>();

export function el(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** An element whose inside is in a shadow tree. */
export function hollow(tag: string, mode: ShadowRootMode, ...inside: Node[]): HTMLElement {
  const host = el(tag, { style: 'display:block' });
  const root = host.attachShadow({ mode });
  root.append(...inside);
  if (mode === 'closed') closedRoots.set(host, root);
  return host;
}

const SVG = 'http://www.w3.org/2000/svg';
function drawing(): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  return svg;
}

let names = 0;

function sign(chance: Chance, words: string): HTMLElement {
  const look = { style: 'display:inline-block;width:32px;height:32px;cursor:pointer' };
  const open = chance.is(0.5) ? { 'aria-haspopup': 'menu', 'aria-expanded': 'false' } : {};
  const div = { role: 'button', tabindex: '0', ...look, ...open };
  switch (chance.below(6)) {
    case 0:
      return el('button', { 'aria-label': words, ...look, ...open }, drawing());
    case 1:
      return el('div', { 'aria-label': words, ...div }, drawing());
    case 2: {
      const svg = drawing();
      svg.setAttribute('aria-label', words);
      return el('div', div, svg);
    }
    case 3: {
      names += 1; // a name that another element gives, which has one given by a third
      const box = el('span', {}, el('span', { id: `name-${names}`, hidden: '' }, words));
      const button = el('div', { ...div, 'aria-labelledby': `name-${names}` }, drawing());
      box.append(button);
      return box;
    }
    case 4:
      return el('button', { title: words, ...look, ...open }, '⋯');
    default:
      return el('div', div, drawing(), el('span', { style: SPOKEN }, words));
  }
}

const SPOKEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

function spelled(chance: Chance, words: string): (Node | string)[] {
  switch (chance.below(7)) {
    case 0:
      return [drawing(), ` ${words}`];
    case 1:
      return [el('span', {}, words), el('small', {}, ' Người đó sẽ không biết ai đã báo cáo.')];
    case 2:
      return [words.normalize('NFD')];
    case 3:
      return [`  ${words.toUpperCase()}…`];
    case 4:
      return [el('i', { 'aria-hidden': 'true' }, '⚑'), el('span', {}, words)];
    case 5:
      return [el('span', {}, el('b', {}, words)), el('span', {}, '›')];
    default:
      return [words];
  }
}

function worded(chance: Chance, words: string, kind: 'row' | 'button'): HTMLElement {
  const inside = spelled(chance, words);
  const style = `display:${kind === 'row' ? 'block' : 'inline-block'};padding:8px;cursor:pointer`;
  switch (chance.below(kind === 'row' ? 7 : 3)) {
    case 0:
      return el('button', { style }, ...inside);
    case 1:
      return el('div', { role: 'button', tabindex: '0', style }, ...inside);
    case 2:
      return el('div', { style, tabindex: '0' }, ...inside);
    case 3:
      return el('div', { role: 'menuitem', tabindex: '-1', style }, ...inside);
    case 4:
      return el('li', { style }, el('div', { role: 'button', style }, ...inside));
    case 5:
      return el('label', { style }, el('input', { type: 'radio', name: 'reason' }), ...inside);
    default:
      return el('div', { style }, ...inside);
  }
}

/** Presses by a script count here as the child's: nothing else may, and nothing else is to be tried. */
function believe(world: typeof globalThis): void {
  const add = world.EventTarget.prototype.addEventListener;
  world.EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (typeof listener !== 'function') return add.call(this, type, listener, options);
    const believing = (event: Event) => {
      const trusted = new Proxy(event, {
        get(target, name) {
          if (name === 'isTrusted') return true;
          const value: unknown = Reflect.get(target, name, target);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      listener.call(this, trusted);
    };
    add.call(this, type, believing, options);
  };
}
believe(globalThis);

/** A frame of the same origin, and its body. */
export function frame(style: string, into: Node): HTMLElement {
  const made = el('iframe', { style }) as HTMLIFrameElement;
  into.appendChild(made);
  const { contentDocument: inner, contentWindow } = made;
  if (!inner || !contentWindow) throw new Error('no frame');
  inner.open();
  inner.write('<!doctype html><body>');
  inner.close();
  believe(contentWindow as unknown as typeof globalThis);
  return inner.body;
}
