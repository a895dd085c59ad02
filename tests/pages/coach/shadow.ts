import { document, type Words } from './parts.ts';

/**
 * A page of web components like Reddit's: posts are custom elements with closed shadow roots, the menu
 * opens inside the post, the report form is a component of its own, the reasons are native radio
 * buttons hidden behind their labels, and all of it is made anew on each change.
 */
export function shadow(words: Words): string {
  return document(
    words,
    'main { width: min(640px, 100%); margin: auto } .space { height: 900px }',
    SCRIPT,
  );
}

const STYLE = `
  :host { display: block; background: #fff; margin: 16px 0; padding: 12px; border-radius: 12px; position: relative }
  .bar { display: flex; justify-content: space-between }
  button { border: 0; background: #eee; border-radius: 16px; min-width: 32px; min-height: 32px; cursor: pointer; font: inherit }
  ul { list-style: none; margin: 0; padding: 8px; position: absolute; right: 12px; top: 48px; width: 220px; background: #fff; box-shadow: 0 4px 16px #0004; z-index: 3 }
  li > div { padding: 8px; cursor: pointer; display: flex; gap: 8px }
  label { display: block; padding: 8px; border: 1px solid #ccc; border-radius: 8px; margin: 4px 0; cursor: pointer }
  input { position: absolute; opacity: 0; width: 1px; height: 1px }
  [disabled] { opacity: .5 }
`;

const SCRIPT = `
  const W = vi
    ? { more: 'Tùy chọn khác', share: 'Chia sẻ', hide: 'Ẩn', report: 'Báo cáo', save: 'Lưu', block: 'Chặn', rows: ['Quấy rối', 'An toàn cho trẻ em', 'Spam'], next: 'Tiếp', send: 'Gửi', back: 'Quay lại' }
    : { more: 'Open user actions', share: 'Share', hide: 'Hide', report: 'Report', save: 'Save', block: 'Block', rows: ['Harassment', 'Minor abuse or sexualization', 'Spam'], next: 'Next', send: 'Submit', back: 'Back' };
  const style = () => el('style', {}, \`${STYLE}\`);
  const press = (words, act, more = {}) => el('button', { ...more, onclick: (event) => { pressed.push(words); act?.(event) } }, words);
  class Post extends HTMLElement {
    connectedCallback() {
      this.root ??= this.attachShadow({ mode: 'closed' });
      this.paint(false);
    }
    paint(open) {
      const who = this.getAttribute('who');
      const dotted = el('button', { title: W.more, 'aria-haspopup': 'true', onclick: () => { pressed.push('menu ' + who); this.paint(!open) } }, el('svg'));
      const row = (words, act) => el('li', {}, el('div', { tabindex: '0', onclick: () => { pressed.push(words + ' ' + who); this.paint(false); act?.() } }, '•', el('span', {}, words)));
      this.root.replaceChildren(style(), el('div', { class: 'bar' }, el('span', {}, who), dotted), el('slot'), el('div', {}, press(W.share), press(W.save)),
        open ? el('ul', { role: 'menu' }, row(W.save), row(W.report, () => later(() => form(), 400)), row(W.hide)) : '');
    }
  }
  class Form extends HTMLElement {
    connectedCallback() {
      this.root ??= this.attachShadow({ mode: 'closed' });
      this.page = 0;
      this.paint(null);
    }
    paint(chosen) {
      const radio = (words, index) => el('label', { for: 'r' + index }, el('input', { type: 'radio', name: 'why', id: 'r' + index, ...(chosen === words && { checked: '' }), onchange: () => { pressed.push(words); later(() => this.paint(words), 60) } }), el('span', {}, words));
      const off = chosen ? {} : { disabled: '' };
      const next = press(W.next, () => { this.page = 1; this.paint(chosen) }, off);
      const send = press(W.send, () => this.remove(), off);
      this.root.replaceChildren(style(), el('h2', {}, W.report), el('div', {}, ...(this.page ? ['…'] : W.rows.map(radio))), el('div', {}, press(W.back), this.page ? send : next));
    }
  }
  customElements.define('x-post', Post);
  customElements.define('x-form', Form);
  const form = () => document.querySelector('main').prepend(el('x-form', { role: 'dialog', style: 'position:fixed;inset:60px 0 auto;margin:auto;width:320px;z-index:9' }));
  const post = (who, picture) => el('x-post', { who }, el('img', { src: picture, id: 'picture-' + who, width: '480', height: '300' }));
  document.body.append(el('main', {}, post('binh', '/hills/1.png?w=480&h=300'), el('div', { class: 'space' }), post('an', '/ellipses/4.png?w=480&h=300'), post('chi', '/hills/2.png?w=480&h=300')));
`;
