/** Keeps an element on top of everything: in the top layer, above what the page puts there later. */
export interface OnTop {
  show(): void;
  hide(): void;
}

/**
 * While the page shows a modal dialog, everything outside of it is inert, so the element moves inside.
 * A full-screen element or a new dialog comes to lie above: the element is then raised again.
 */
export function onTop(element: HTMLElement): OnTop {
  let wanted = false;
  element.popover = 'manual';

  function raise(): void {
    const home = modalDialog() ?? document.documentElement;
    if (element.parentNode !== home) home.append(element);
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  }

  function pageChanged(event: Event): void {
    if (wanted && event.target !== element) raise();
  }
  document.addEventListener('toggle', pageChanged, true);
  document.addEventListener('fullscreenchange', pageChanged, true);

  return {
    show() {
      wanted = true;
      if (!element.isConnected || !element.matches(':popover-open')) raise();
    },
    hide() {
      wanted = false;
      element.remove();
    },
  };
}

function modalDialog(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}
