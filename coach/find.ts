import { shadowRootOf } from '../bridge/shadow.ts';
import { fold } from './fold.ts';
import { contentOf, nameOf, roleOf } from './name.ts';
import { around, type Tree } from './tree.ts';

/** Something on the page that may be pressed and whose words may fit. */
export interface Control {
  readonly element: Element;
  readonly role: string | null;
  readonly name: string;
}

const PRESSABLE =
  'button, a[href], summary, input, textarea, select, option, li, [role], [tabindex], [onclick], [contenteditable=""], [contenteditable=true]';
/** More text than a row with its explanation ever has. */
const LONG = 300;
/** From words outwards to what is drawn as a button around them. */
const CLIMB = 5;

/**
 * Every control in these trees of which a word is one of `first`, the first words of all wordings;
 * those without any word too, where signs or text boxes are looked for.
 */
export function controlsIn(trees: readonly Tree[], first: ReadonlySet<string>): Control[] {
  const found = new Map<Element, Control>();
  const add = (element: Element, role: string | null) => {
    if (!found.has(element)) found.set(element, { element, role, name: nameOf(element) });
  };
  for (const tree of trees) {
    for (const element of tree.querySelectorAll(PRESSABLE)) {
      const role = roleOf(element);
      if (!role || !isButton(role)) continue;
      if (role === 'textbox' || mayFit(element, first)) add(element, role);
    }
    for (const [element, role] of wordsIn(tree, first)) add(element, role);
    for (const element of tree.querySelectorAll('[aria-label], [title], [alt]')) {
      const told = TOLD.map((name) => element.getAttribute(name) ?? '').join(' ');
      const control = hasOneOf(first, told) && pressableAround(element);
      if (control) add(...control);
    }
  }
  return [...found.values()];
}

function mayFit(element: Element, first: ReadonlySet<string>): boolean {
  if (element.hasAttribute('aria-labelledby')) return true;
  const told = TOLD.map((name) => element.getAttribute(name) ?? '').join(' ');
  const text = element.textContent ?? '';
  if (text.length > LONG) return hasOneOf(first, told);
  const words = `${told} ${text} ${wordsOfParts(element)}`;
  return !/\p{L}/u.test(words) || hasOneOf(first, words);
}

const TOLD = ['aria-label', 'title', 'alt', 'placeholder', 'value'];

/** Labels of a control, and what its drawings and its shadow tree say. */
function wordsOfParts(element: Element): string {
  const told: string[] = [];
  for (const part of element.querySelectorAll('[aria-label], [title], [alt]')) {
    told.push(...TOLD.map((name) => part.getAttribute(name) ?? ''));
  }
  for (const label of (element as HTMLInputElement).labels ?? [])
    told.push(label.textContent ?? '');
  const hasTree = element.localName.includes('-') || element.querySelector('slot') !== null;
  if (hasTree || shadowRootOf(element)) told.push(contentOf(element));
  return told.join(' ');
}

function hasOneOf(wanted: ReadonlySet<string>, text: string): boolean {
  return fold(text).some((word) => wanted.has(word));
}

/** Words without any role around them, and the largest thing around that is drawn as pressable. */
function* wordsIn(tree: Tree, first: ReadonlySet<string>): Generator<[Element, string | null]> {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length > LONG || !/\S/.test(text) || !hasOneOf(first, text)) continue;
    const control = node.parentElement && pressableAround(node.parentElement);
    if (control) yield control;
  }
}

function pressableAround(from: Element): [Element, string | null] | null {
  let drawn: Element | null = null;
  let at: Element | null = from;
  for (let left = CLIMB; at && left > 0; left -= 1) {
    const role = roleOf(at);
    if (role && role !== 'group' && role !== 'generic')
      return isButton(role) ? [at, role] : asDrawn(drawn);
    if (isDrawnAsButton(at) && (at.textContent ?? '').length < LONG) drawn = at;
    else if (drawn) break;
    at = around(at);
  }
  return asDrawn(drawn);
}

const asDrawn = (drawn: Element | null): [Element, null] | null => drawn && [drawn, null];
const isButton = (role: string) =>
  !/^(dialog|alertdialog|main|heading|document|list|menu|feed|article|region|banner|navigation|img)$/.test(
    role,
  );

function isDrawnAsButton(element: Element): boolean {
  return (
    element.hasAttribute('tabindex') ||
    element.hasAttribute('onclick') ||
    element.localName === 'label' ||
    getComputedStyle(element).cursor === 'pointer'
  );
}
