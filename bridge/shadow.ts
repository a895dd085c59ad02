type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type Dom = { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
const XHTML = 'http://www.w3.org/1999/xhtml';
const world = globalThis as { chrome?: { dom?: Dom } };

/**
 * An element's shadow root, closed ones too. Firefox has it as a property, Chromium as `chrome.dom`,
 * which webextension-polyfill does not type (one of the raw `chrome.*` uses in docs/architecture.md).
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as WithRoot).openOrClosedShadowRoot ?? null;
  if (element.namespaceURI !== XHTML) return null; // not instanceof: a frame has its own HTMLElement
  return world.chrome?.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? element.shadowRoot;
}

/** Whether this kind of element can have a shadow root at all (HTML: attachShadow's list). */
export function canHost(element: Element): boolean {
  return element.localName.includes('-') || HOSTS.has(element.localName);
}

const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);
