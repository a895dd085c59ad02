import { shadowRootOf } from '../bridge/shadow.ts';
import { isShadow } from './tree.ts';

/**
 * Role and name as a screen reader would say them, after https://www.w3.org/TR/accname-1.2/ in short.
 * Own code, because the libraries for it read no closed shadow tree.
 */
const NATIVE: Readonly<Record<string, string>> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  select: 'combobox',
  option: 'option',
  li: 'listitem',
};
const INPUTS: Readonly<Record<string, string>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  radio: 'radio',
  checkbox: 'checkbox',
  text: 'textbox',
  email: 'textbox',
  url: 'textbox',
};

export function roleOf(element: Element): string | null {
  const given = element.getAttribute('role')?.trim().toLowerCase().split(/\s+/)[0];
  if (given) return given === 'none' || given === 'presentation' ? null : given;
  if (element.localName === 'input') return INPUTS[(element as HTMLInputElement).type] ?? null;
  if (element.localName === 'a') return element.hasAttribute('href') ? 'link' : null;
  if ((element as HTMLElement).isContentEditable && !isEditable(element.parentElement))
    return 'textbox';
  return NATIVE[element.localName] ?? null;
}

function isEditable(element: Element | null): boolean {
  return (element as HTMLElement | null)?.isContentEditable ?? false;
}

/** Longer texts are no control's name. */
const LONGEST = 400;

export function nameOf(element: Element): string {
  const told = referred(element) || attribute(element, 'aria-label') || native(element);
  if (told) return told;
  const text = contentOf(element);
  return text || attribute(element, 'title') || attribute(element, 'placeholder');
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name)?.trim() ?? '';
}

function referred(element: Element): string {
  const ids = attribute(element, 'aria-labelledby');
  if (ids === '') return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = ids.split(/\s+/).map((id) => root.getElementById?.(id));
  return found
    .map((one) => (one ? attribute(one, 'aria-label') || native(one) || contentOf(one) : ''))
    .join(' ')
    .trim();
}

function native(element: Element): string {
  if (element.localName === 'img') return attribute(element, 'alt');
  if (element.localName !== 'input') return '';
  const input = element as HTMLInputElement;
  if (/^(button|submit|reset)$/.test(input.type)) return input.value;
  if (input.type === 'image') return attribute(input, 'alt');
  return [...(input.labels ?? [])]
    .map((label) => contentOf(label))
    .join(' ')
    .trim();
}

/** The words in an element, its shadow tree's and its slotted ones, as they are painted. */
export function contentOf(element: Element): string {
  return collect(element, '').replace(/\s+/g, ' ').trim();
}

function collect(element: Element, before: string): string {
  let text = before;
  for (const node of childrenOf(element)) {
    if (text.length > LONGEST) return text;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) text += ` ${partOf(node as Element)} `;
  }
  return text;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'input', 'textarea', 'select']);

function partOf(element: Element): string {
  if (SILENT.has(element.localName) || element.getAttribute('aria-hidden') === 'true') return '';
  if (element.localName !== 'title' && !element.checkVisibility({ visibilityProperty: true }))
    return '';
  const own = attribute(element, 'aria-label') || native(element);
  return own || collect(element, '').trim() || attribute(element, 'title');
}

function childrenOf(element: Element): Iterable<Node> {
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes();
    return slotted.length > 0 ? slotted : element.childNodes;
  }
  return (shadowRootOf(element) ?? element).childNodes;
}

/** Whether letters are painted on it, beyond a sign such as ⋯; words for screen readers alone do not count. */
export function hasWords(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\p{L}{2}/u.test(node.nodeValue ?? '') && isPainted(node)) return true;
  }
  const root = shadowRootOf(element);
  return root ? [...root.children].some(hasWords) : false;
}

function isPainted(text: Node): boolean {
  const parent = text.parentElement;
  if (!parent || parent.closest('svg title, style, script')) return false;
  if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = parent; at && !isShadow(at); at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (width <= 2 || height <= 2) return false; // the usual way to say something to screen readers alone
    if (/^(button|a|li)$/.test(at.localName) || at.hasAttribute('role')) break;
  }
  return true;
}
