import { isOwnHost } from '../../bridge/own-hosts.ts';

/** Keeps an element on top of everything: in the top layer, above what the page puts there later. */
export interface OnTop {
  show(): void;
  hide(): void;
}

/**
 * `raised` is told after each time. While the page shows a modal dialog, everything outside of it is inert, so the element moves inside.
 * A full-screen element or a new dialog comes to lie above: the element is then raised again.
 */
export function onTop(element: HTMLElement, raised: () => void = () => undefined): OnTop {
  let wanted = false;
  element.popover = 'manual';

  function raise(): void {
    const home = modalDialog() ?? document.documentElement;
    if (element.parentNode !== home) home.append(element);
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
    raised();
  }

  function pageChanged({ target }: Event): void {
    if (target instanceof Element && isOwnHost(target)) return; // we would raise each other for ever
    if (wanted) raise();
  }

  return {
    show() {
      if (!wanted) {
        document.addEventListener('toggle', pageChanged, true);
        document.addEventListener('fullscreenchange', pageChanged, true);
      }
      wanted = true;
      if (!element.isConnected || !element.matches(':popover-open')) raise();
    },
    hide() {
      wanted = false;
      document.removeEventListener('toggle', pageChanged, true);
      document.removeEventListener('fullscreenchange', pageChanged, true);
      element.remove();
    },
  };
}

function modalDialog(): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}
