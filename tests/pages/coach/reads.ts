/** What makes a browser lay out a page, or is done for every element on the way outwards. */
const METHODS = [
  [Element.prototype, 'getBoundingClientRect'],
  [Element.prototype, 'checkVisibility'],
  [Document.prototype, 'elementsFromPoint'],
  [window, 'getComputedStyle'],
] as const;

let reads = 0;

for (const [owner, name] of METHODS) {
  const native: unknown = Reflect.get(owner, name);
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    reads += 1;
    return Reflect.apply(native as () => unknown, this, args);
  });
}

const slot = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot');
Object.defineProperty(Element.prototype, 'assignedSlot', {
  get(this: Element) {
    reads += 1;
    return slot?.get?.call(this);
  },
});

/** How often `work` reads the page: a measure of time that is the same on every machine. */
export function countReads<T>(work: () => T): { result: T; reads: number } {
  const before = reads;
  const result = work();
  return { result, reads: reads - before };
}
