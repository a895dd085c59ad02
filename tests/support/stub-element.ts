import { vi } from 'vitest';

export interface StubOptions {
  readonly isDialog?: boolean;
  /** CSS px from the viewport's left and top */
  readonly at?: readonly [left: number, top: number];
}

/** As much of an element as the coach's memory reads, for tests without a browser. */
export function stubElement(parentElement: Element | null, options: StubOptions = {}): Element {
  const { isDialog = false, at = [0, 0] } = options;
  vi.stubGlobal('Node', { DOCUMENT_FRAGMENT_NODE: 11 });
  return {
    isConnected: true,
    assignedSlot: null,
    parentElement,
    getRootNode: () => ({ nodeType: 9 }),
    ownerDocument: { defaultView: null },
    matches: (selector: string) => isDialog && selector.includes('[role=dialog]'),
    getBoundingClientRect: () => ({ left: at[0], top: at[1], width: 100, height: 20 }),
  } as unknown as Element;
}
