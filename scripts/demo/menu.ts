import type { Language } from './posts.ts';
import { FEED } from './words.ts';

/**
 * What the three dots of a post open: a menu, a question, an end. As on a real site, so that the coach
 * has something to show; nothing is sent anywhere.
 */
export function reportMenu(language: Language): string {
  return `<script>(${run})(${JSON.stringify(FEED[language])})</script>`;
}

/** Runs in the page. */
function run(words: (typeof FEED)[Language]): void {
  const make = (tag: string, more: object, ...children: (Node | string)[]) => {
    const made = Object.assign(document.createElement(tag), more);
    made.append(...children);
    return made;
  };
  let open: HTMLElement | null = null;
  let opener: HTMLElement | null = null;
  const close = () => {
    open?.remove();
    open = null;
    opener?.focus();
  };
  const show = (element: HTMLElement) => {
    open?.remove();
    open = element;
    document.body.append(element);
    element.querySelector('button')?.focus();
  };
  const button = (text: string, onclick: () => void, more: object = {}) =>
    make('button', { type: 'button', onclick, ...more }, text);
  const box = (title: string, ...children: HTMLElement[]) => {
    const inside = make('div', { className: 'box', role: 'dialog', ariaModal: 'true' });
    inside.ariaLabel = title;
    inside.append(make('h2', {}, title), ...children);
    return make('div', { className: 'veil' }, inside);
  };
  const end = () => show(box(words.sent, button(words.close, close)));
  const send = () => show(box(words.why, button(words.send, end, { className: 'send' })));
  const why = () => {
    const rows = words.reasons.map((reason) => make('li', {}, button(reason, send)));
    show(box(words.why, make('ul', {}, ...rows)));
  };
  const menuAt = (at: HTMLElement) => {
    const { right, bottom } = at.getBoundingClientRect();
    const menu = make('div', { className: 'menu', role: 'menu' });
    menu.style.left = `${Math.max(8, right + scrollX - 240)}px`;
    menu.style.top = `${bottom + scrollY}px`;
    const row = { role: 'menuitem' };
    menu.append(button(words.save, close, row), button(words.report, why, row));
    opener = at;
    show(menu);
  };
  document.addEventListener('click', ({ target }) => {
    const at = target instanceof Element ? target.closest<HTMLElement>('.more') : null;
    if (at) menuAt(at);
    else if (open?.className === 'menu' && !open.contains(target as Node)) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && open) close();
  });
}
