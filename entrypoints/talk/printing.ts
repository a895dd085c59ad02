/** Prints the whole page, or the agreement alone; `data-print` tells the stylesheet which. */
export function print(what: 'agreement' | 'all'): void {
  document.documentElement.dataset.print = what;
  window.print();
}

/** Paper has nothing to open: what is closed is opened for it, also when the browser's menu prints. */
export function openForPaper(): void {
  const closed = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    const all = [...document.querySelectorAll<HTMLDetailsElement>('details.situation:not([open])')];
    for (const one of all) {
      closed.add(one);
      one.removeAttribute('name'); // those with one name close each other
      one.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const one of closed) {
      one.open = false;
      one.setAttribute('name', 'situation');
    }
    closed.clear();
    delete document.documentElement.dataset.print;
  });
}
