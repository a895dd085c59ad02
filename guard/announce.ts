/** Dispatched on a host right after a shadow root was attached to it. */
export const ROOT_ATTACHED = 'o-xanh-root';
/** Dispatched on the document after a script changed a style sheet's rules. */
export const RULES_CHANGED = 'o-xanh-rules';
/** Dispatched by the guard on the document to have it laid out by the page (page-layout.ts). */
export const LAY_OUT = 'o-xanh-layout';

/**
 * Runs in the page's own world. Attaching a shadow root and changing a sheet's rules tell nobody, so
 * the guard would learn of them a moment late. This wraps both and changes nothing else about them;
 * a page that gets round it gains that moment only (docs/architecture.md, "What a page can do").
 */
export function announce(): void {
  const { dispatchEvent } = EventTarget.prototype;
  const { apply } = Reflect; // ours, whatever the page makes of it later
  const Announcement = Event;
  const tell = (target: EventTarget, name: string) =>
    apply(dispatchEvent, target, [new Announcement(name, { composed: true })]);

  const wrap = wrapperWith(apply);
  wrap(Element.prototype, 'attachShadow', (host) => tell(host, ROOT_ATTACHED));
  for (const name of ['insertRule', 'addRule', 'replace', 'replaceSync'] as const) {
    wrap(CSSStyleSheet.prototype, name, () => tell(document, RULES_CHANGED));
  }
  const { getBoundingClientRect } = Element.prototype;
  const layOut = () => apply(getBoundingClientRect, document.documentElement, []);
  document.addEventListener(LAY_OUT, () => document.documentElement && layOut());
}

/** A proxy, so that name, length and source text stay the browser's own. */
function wrapperWith(apply: typeof Reflect.apply) {
  return <T extends object>(prototype: T, name: keyof T, after: (self: EventTarget) => void) => {
    const native = prototype[name];
    if (typeof native !== 'function') return;
    prototype[name] = new Proxy(native, {
      apply(target, self, args) {
        const result = apply(target, self, args);
        after(self);
        return result;
      },
    }) as T[keyof T];
  };
}
