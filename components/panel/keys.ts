import { ownKeys } from '../../bridge/key-gate.ts';
import { isPanelModal } from '../../bridge/own-hosts.ts';

/**
 * While the panel is modal all keys are its own, beside the page only those pressed in it; Escape
 * always closes at once. A key that went down with us comes up with us, though the button is gone.
 */
export function keepKeys(host: Element, onEscape: () => void): () => void {
  let open = true;
  const down = new Set<string>();
  const stop = ownKeys((event) => {
    const { type, code, target } = event;
    const isEscape = event.key === 'Escape' && event.isTrusted;
    if (type === 'keydown' && isEscape && open) {
      event.preventDefault();
      onEscape();
      down.add(code);
      return true;
    }
    if (type === 'keyup' && down.delete(code)) return true;
    if (!open) {
      if (down.size === 0) stop();
      return false;
    }
    const isOurs = isPanelModal() || target === host || document.activeElement === host;
    if (isOurs && type === 'keydown') down.add(code);
    return isOurs;
  });
  return () => {
    open = false;
  };
}
