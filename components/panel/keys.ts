import { ownKeys } from '../../bridge/key-gate.ts';

/** While the panel is open its keys are the child's alone; Escape closes at once. */
export function keepKeys(host: Element, onEscape: () => void): () => void {
  let open = true;
  const stop = ownKeys((event) => {
    const isEscape = event.key === 'Escape' && event.isTrusted;
    if (!open) {
      stop(); // the Escape that closed us comes up once more, which is not for the page either
      return isEscape && event.type === 'keyup';
    }
    if (isEscape) {
      event.preventDefault();
      if (event.type === 'keydown') onEscape();
    }
    return isEscape || event.target === host || document.activeElement === host;
  });
  return () => {
    open = false;
  };
}
