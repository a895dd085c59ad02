/** The keys of a menu, as the ARIA practices have them. Tab closes it and goes on. */
export function useMenuKeys(list: { readonly current: HTMLElement | null }, close: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      close();
      return;
    }
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) close();
    else rows.at(to % rows.length)?.focus();
  };
}
