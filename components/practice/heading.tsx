import type { ComponentChildren } from 'preact';
import { useFocus } from '../ui/focus.ts';

/** The heading of what is new on the page takes the focus: screen readers and keyboards start there. */
export function Heading(props: { level?: 1 | 2; children: ComponentChildren }) {
  const title = useFocus<HTMLHeadingElement>(true, { preventScroll: true });
  const Name = props.level === 2 ? 'h2' : 'h1';
  return (
    <Name tabIndex={-1} ref={title}>
      {props.children}
    </Name>
  );
}
