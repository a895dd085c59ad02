import { handover } from './handover.ts';

/** Writes an attribute of ours where it differs, or takes it away (null). A retired guard writes nothing. */
export function writeAttribute(element: Element, name: string, value: string | null): void {
  if (handover.retired) return;
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
