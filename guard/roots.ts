import { lasting, listenAgain } from '../bridge/lasting.ts';
import { isOwnHost } from '../bridge/own-hosts.ts';
import { canHost, shadowRootOf } from '../bridge/shadow.ts';
import { ROOT_ATTACHED } from './announce.ts';
import { handover } from './handover.ts';

export interface Watcher {
  added(element: Element): void;
  /** `from`: where it was, if it went by itself and not with what is around it. */
  removed(element: Element, from?: Node): void;
  changed(element: Element, attribute: string): void;
  /** All that changed has been told; the browser has not painted it yet. */
  settled(): void;
  /** A new tree that styles of the page's document do not reach. */
  rootFound(root: ShadowRoot): void;
}

/**
 * Roots announce themselves (announce.ts); for any that did not, a few hosts at a time are looked at
 * again, round and round. Asking for a closed root costs about 10 µs, so a whole page at once would
 * be felt. Until found, pictures in such a root are veiled by the sheet.
 */
const TURN_MS = 250;
const HOSTS_A_TURN = 200;
/** Hosts looked at again while the parser works; only the innermost open ones can still get a root. */
const MOST_EXPECTED = 64;

/**
 * Watches the document and every shadow tree in it, closed ones too. Mutation callbacks run before
 * the next paint, so what they veil is never painted clear.
 */
export class Roots {
  private readonly observer = new MutationObserver((records) => this.digest(records));
  private readonly known = new WeakSet<Node>();
  private readonly shadows = new Set<WeakRef<ShadowRoot>>();
  private readonly expected: Element[] = [];
  private round = this.hosts();

  private readonly watcher: Watcher;

  constructor(watcher: Watcher) {
    this.watcher = watcher;
  }

  start(): void {
    this.observe(document);
    this.visit(document);
    lasting(window, ROOT_ATTACHED, (event) => this.hear(event));
    this.findLateRoots();
  }

  /** For good: another guard watches from now on. */
  stop(): void {
    this.observer.disconnect();
  }

  /** Every element of the frame that matches, through all known trees. */
  *all(selector: string): Generator<Element> {
    for (const root of this.trees()) yield* root.querySelectorAll(selector);
  }

  private *trees(): Generator<Document | ShadowRoot> {
    yield document;
    for (const reference of this.shadows) {
      const root = reference.deref();
      if (root?.isConnected) yield root;
      else if (!root) this.shadows.delete(reference);
    }
  }

  private observe(root: Node): void {
    this.known.add(root);
    this.observer.observe(root, { childList: true, subtree: true, attributes: true });
  }

  private digest(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes') {
        if (record.target instanceof Element) {
          this.watcher.changed(record.target, record.attributeName ?? '');
        }
        continue;
      }
      if (record.target === document) listenAgain(); // perhaps by document.open()
      for (const node of record.addedNodes) if (node instanceof Element) this.visit(node);
      for (const node of record.removedNodes)
        if (node instanceof Element) this.leave(node, record.target);
      if (record.target instanceof HTMLStyleElement) this.watcher.changed(record.target, '');
    }
    this.watcher.settled();
  }

  private visit(from: Element | Document | ShadowRoot): void {
    if (from instanceof Element) this.visitOne(from);
    for (const element of from.querySelectorAll('*')) this.visitOne(element);
  }

  private visitOne(element: Element): void {
    this.watcher.added(element);
    if (canHost(element)) this.enter(element);
  }

  private enter(host: Element): void {
    if (isOwnHost(host)) return;
    const root = shadowRootOf(host);
    if (!root) return this.expect(host);
    if (this.known.has(root)) return;
    this.shadows.add(new WeakRef(root));
    this.watcher.rootFound(root);
    this.observe(root);
    this.visit(root);
  }

  /**
   * The parser may give a host its declarative root only after we have seen the host, which tells
   * nobody: the newest hosts are looked at again before every paint while the parser works.
   */
  private expect(host: Element): void {
    if (document.readyState === 'complete') return;
    if (this.expected.length === 0) requestAnimationFrame(() => this.enterExpected());
    this.expected.push(host);
  }

  private enterExpected(): void {
    const hosts = this.expected.splice(0);
    for (const host of hosts) if (shadowRootOf(host)) this.enter(host);
    if (document.readyState === 'complete' || this.expected.length > 0) return;
    for (const host of hosts.slice(-MOST_EXPECTED)) this.expect(host);
  }

  private hear(event: Event): void {
    if (handover.retired) return;
    event.stopImmediatePropagation();
    const [host] = event.composedPath();
    if (host instanceof Element) this.enter(host);
  }

  private leave(element: Element, from: Node): void {
    this.watcher.removed(element, from);
    for (const inner of element.querySelectorAll('*')) this.watcher.removed(inner);
  }

  private findLateRoots(): void {
    if (handover.retired) return;
    for (let left = HOSTS_A_TURN; left > 0; left--) {
      const { value, done } = this.round.next();
      if (done) this.round = this.hosts();
      if (done) break;
      if (value.isConnected) this.enter(value);
    }
    setTimeout(() => this.findLateRoots(), TURN_MS);
  }

  private *hosts(): Generator<Element, undefined> {
    for (const element of this.all('*')) if (canHost(element)) yield element;
  }
}
