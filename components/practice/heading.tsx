import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The heading of what is new on the page takes the focus: screen readers and keyboards start there. */
export function Heading(props: { children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 tabIndex={-1} ref={title}>
      {props.children}
    </h1>
  );
}
