type Listen<E extends Event> = (event: E) => void;
type Options = Pick<AddEventListenerOptions, 'passive'>;

const kept: (() => void)[] = [];

/**
 * Listens for as long as the frame lives. `document.open()` takes every listener off window and document
 * (HTML, "document open steps"), those of content scripts too, while the window goes on.
 */
export function lasting<E extends Event>(
  target: EventTarget,
  type: string,
  listen: Listen<E>,
  { passive = true }: Options = {},
): void {
  const add = () =>
    target.addEventListener(type, listen as EventListener, { capture: true, passive });
  kept.push(add);
  add();
}

/** After the document was opened anew. Whoever still listens is not added twice. */
export function listenAgain(): void {
  for (const add of kept) add();
}
