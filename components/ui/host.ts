import { claimHost } from '../../bridge/own-hosts.ts';
import base from '../style/base.css?inline';
import tokens from '../style/tokens.css?inline';

/**
 * A home on somebody else's page: one element with a closed shadow root. `:host` with `!important`
 * beats everything the page can write on it, inline styles too (css-cascade: the inner tree wins).
 */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** where Preact renders */
  readonly body: HTMLElement;
}

const SHELL = ':host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important}';

/** `hostCss` says how the element itself lies on the page. */
export function createHost(hostCss: string, css: string): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  claimHost(element, root);
  dress(root, `${SHELL}:host{${hostCss}}${tokens}${base}${css}`);
  const body = document.createElement('div');
  root.append(body);
  return { element, root, body };
}

/** An adopted sheet is out of reach of the page's CSP; Firefox has none for extensions and exempts `<style>`. */
function dress(root: ShadowRoot, css: string): void {
  if (import.meta.env.FIREFOX) {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
