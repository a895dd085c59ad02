import { type Place, sized, soon, styled } from './shown.ts';

/** Where a picture is. */
export const places: Readonly<Record<string, Place>> = {
  'open tree'(into) {
    const host = sized(into, 'div');
    into.append(host);
    const inner = into.ownerDocument.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    return inner;
  },
  'closed tree'(into) {
    const host = sized(into, 'div');
    const inner = into.ownerDocument.createElement('p');
    into.append(host);
    host.attachShadow({ mode: 'closed' }).append(inner);
    return inner;
  },
  'closed tree, put in with all that is in it'(into) {
    const host = sized(into, 'div');
    const inner = into.ownerDocument.createElement('p');
    host.attachShadow({ mode: 'closed' }).append(inner);
    setTimeout(() => into.append(host), 200);
    return inner;
  },
  'closed tree of markup'(into) {
    const host = sized(into, 'div');
    host.setHTMLUnsafe('<b><template shadowrootmode="open"><p></p></template></b>');
    into.append(host);
    return host.firstElementChild?.shadowRoot?.querySelector('p') ?? into;
  },
  slot(into) {
    const host = sized(into, 'div');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<b><slot></slot></b>';
    into.append(host);
    return host;
  },
  'custom element'(into) {
    const view = into.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const name = `x-${Math.random().toString(36).slice(2)}`;
    const element = into.ownerDocument.createElement(name);
    into.append(element);
    if (!view) return into;
    view.customElements.define(name, class extends view.HTMLElement {});
    const inner = into.ownerDocument.createElement('p');
    element.attachShadow({ mode: 'closed' }).append(inner);
    return inner;
  },
  async 'frame of a string'(into) {
    const frame = sized(into, 'iframe');
    frame.style.border = '0';
    frame.srcdoc = '<!doctype html><body style="margin:0">';
    into.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame.contentDocument?.body ?? into;
  },
  'blank frame'(into) {
    const frame = sized(into, 'iframe');
    frame.style.border = '0';
    into.append(frame);
    return frame.contentDocument?.body ?? into;
  },
  async 'written frame'(into) {
    const frame = sized(into, 'iframe');
    frame.style.border = '0';
    into.append(frame);
    frame.contentDocument?.open();
    frame.contentDocument?.write('<!doctype html><body style="margin:0">');
    await soon(50);
    frame.contentDocument?.close();
    return frame.contentDocument?.body ?? into;
  },
  async 'blob: frame'(into) {
    const frame = sized(into, 'iframe');
    frame.style.border = '0';
    const page = new Blob(['<!doctype html><body style="margin:0">'], { type: 'text/html' });
    frame.src = URL.createObjectURL(page);
    into.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame.contentDocument?.body ?? into;
  },
  dialog(into) {
    const dialog = into.ownerDocument.createElement('dialog');
    dialog.style.cssText = 'border:0;padding:0;margin:0;position:static;display:block';
    into.append(dialog);
    dialog.show();
    return dialog;
  },
  popover(into) {
    const popover = into.ownerDocument.createElement('div');
    popover.popover = 'manual';
    const { left, top } = into.getBoundingClientRect();
    popover.style.cssText = `border:0;padding:0;margin:0;inset:auto;left:${left}px;top:${top}px`;
    into.append(popover);
    popover.showPopover();
    return popover;
  },
  details(into) {
    const details = into.ownerDocument.createElement('details');
    const summary = into.ownerDocument.createElement('summary');
    summary.style.cssText = 'list-style:none;font-size:1px';
    const inner = into.ownerDocument.createElement('p');
    details.append(summary, inner);
    into.append(details);
    setTimeout(() => details.setAttribute('open', ''), 500);
    return inner;
  },
  'no box of its own'(into) {
    const inner = into.ownerDocument.createElement('div');
    inner.style.display = 'contents';
    into.append(inner);
    return inner;
  },
  'content visibility'(into) {
    const inner = into.ownerDocument.createElement('div');
    inner.style.cssText = 'content-visibility:auto;contain-intrinsic-size:300px 200px';
    into.append(inner);
    return inner;
  },
  button(into) {
    const inner = into.ownerDocument.createElement('button');
    inner.style.cssText = 'border:0;padding:0;font-size:0';
    into.append(inner);
    return inner;
  },
  legend(into) {
    const inner = into.ownerDocument.createElement('legend');
    inner.style.padding = '0';
    const fieldset = into.ownerDocument.createElement('fieldset');
    fieldset.style.cssText = 'border:0;padding:0;margin:0';
    fieldset.append(inner);
    into.append(fieldset);
    return inner;
  },
  MathML(into) {
    const math = into.ownerDocument.createElementNS('http://www.w3.org/1998/Math/MathML', 'math');
    math.innerHTML = '<mtext></mtext>';
    into.append(math);
    const inner = into.ownerDocument.createElement('span');
    math.firstElementChild?.append(inner);
    return inner;
  },
  table(into) {
    into.insertAdjacentHTML('beforeend', '<table cellspacing="0" cellpadding="0"><tr><td></table>');
    return into.querySelector('td:empty') ?? into;
  },
  'turned and scaled'(into) {
    const inner = into.ownerDocument.createElement('div');
    inner.style.cssText =
      'transform:perspective(900px) rotateY(9deg) scale(.99);will-change:transform';
    into.append(inner);
    return inner;
  },
  'named for a view transition'(into) {
    const inner = into.ownerDocument.createElement('div');
    inner.style.cssText = `view-transition-name:v${Math.random().toString(36).slice(2)};contain:layout`;
    into.append(inner);
    setTimeout(() => into.ownerDocument.startViewTransition?.(() => inner.append(' ')), 900);
    return inner;
  },
  'grown from nothing'(into) {
    const inner = into.ownerDocument.createElement('div');
    styled(
      into,
      '@keyframes grow{from{transform:scale(.01)}}.grown{animation:grow .8s;transform-origin:0 0}',
    );
    inner.className = 'grown';
    into.append(inner);
    return inner;
  },
  'backdrop filtered'(into) {
    const inner = into.ownerDocument.createElement('div');
    inner.style.cssText = 'position:relative;width:300px;height:200px';
    const glass = into.ownerDocument.createElement('i');
    glass.style.cssText =
      'position:absolute;inset:0;backdrop-filter:saturate(1.01);z-index:2;pointer-events:none';
    inner.append(glass);
    into.append(inner);
    return inner;
  },
};
