import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to what it is put on, as soon as that is there and `wanted`. In the layout effect: one
 * after the paint is late on a busy machine, and then takes the focus from what somebody who works by
 * keyboard has come to meanwhile; the Enter that follows is lost.
 */
export function useFocus<T extends HTMLElement>(
  wanted = true,
  options?: FocusOptions,
): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (wanted) element.current?.focus(options);
  }, [wanted]);
  return element;
}
