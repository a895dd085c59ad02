import { claimHost, isOwnHost } from '../../bridge/own-hosts.ts';
import { shadowRootOf } from '../../bridge/shadow.ts';
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

/** A popover over the whole window that lets every click through but those on what it shows. */
const LAYER =
  'display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;overflow:visible!important;pointer-events:none!important;background:none!important';
const SHELL = ':host{all:initial!important;direction:ltr!important;unicode-bidi:isolate!important}';

export function createHost(css: string): Host {
  removeLeftBehind();
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  claimHost(element, root);
  dress(root, `${SHELL}:host{${LAYER}}${tokens}${base}${css}`);
  const body = document.createElement('div');
  root.append(body);
  return { element, root, body };
}

/**
 * A page that zooms its root (`html { zoom }`) zooms us with it, while places on the page are told in pixels of
 * the window. Undone on the body, where no page can write; to be called when the host is in the page.
 */
export function undoZoom({ element, body }: Host): void {
  const { currentCSSZoom: zoom } = element;
  body.style.zoom = zoom > 0 && zoom !== 1 ? String(1 / zoom) : '';
}

/** Hosts of a version that an update has ended (bridge/connected.ts): nothing in them works any more. */
function removeLeftBehind(): void {
  for (const parent of [document.documentElement, document.body]) {
    for (const element of parent?.querySelectorAll(':scope > div') ?? []) {
      if (isOwnHost(element)) continue;
      if (shadowRootOf(element)?.querySelector('.ox')) element.remove();
    }
  }
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
