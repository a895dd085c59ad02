import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isRealPress } from '../../bridge/press-gate.ts';

/**
 * Shows a dialog, modal or beside the page, and changes between the two. Modal makes the page inert:
 * the focus cannot leave, and a page's own focus traps cannot take it. A press beside it closes.
 */
export function useDialog(options: {
  modal: boolean;
  onModal: (modal: boolean) => void;
  onClose: () => void;
}): RefObject<HTMLDialogElement | null> {
  const { modal, onModal, onClose } = options;
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const box = dialog.current;
    if (box?.open) box.close();
    if (modal) box?.showModal();
    else box?.show();
    box?.querySelector('h1')?.focus(); // not the first button, which is the one that hides all
    onModal(modal);
  }, [modal]);

  useEffect(() => {
    const box = dialog.current;
    const closeBeside = (event: MouseEvent) => {
      if (isRealPress(event) && event.target === box) onClose();
    };
    if (modal) box?.addEventListener('click', closeBeside);
    return () => box?.removeEventListener('click', closeBeside);
  }, [modal, onClose]);

  return dialog;
}
