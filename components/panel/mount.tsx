import { render } from 'preact';
import { focusedElement, setPanel } from '../../bridge/own-hosts.ts';
import coach from '../coach/coach.css?inline';
import help from '../help/help.css?inline';
import mark from '../mark/mark.css?inline';
import { createHost, type Host, undoZoom } from '../ui/host.ts';
import { type OnTop, onTop } from '../ui/top.ts';
import { keepKeys } from './keys.ts';
import css from './panel.css?inline';
import { Panel, type PanelProps } from './panel.tsx';

interface Shown {
  readonly host: Host;
  readonly top: OnTop;
  readonly stopKeys: () => void;
  readonly before: Element | null;
}

/** Shows the panel on this page, or shows it anew; closing takes everything away at once. */
export class PanelOnPage {
  private shown: Shown | null = null;

  show(props: Omit<PanelProps, 'onClose' | 'onModal'>): void {
    this.close();
    const host = createHost(help + css + coach + mark);
    const top = onTop(host.element, () => raised(host));
    const before = focusedElement();
    this.shown = { host, top, before, stopKeys: keepKeys(host.element, this.close) };
    top.show();
    const onModal = (modal: boolean) => setPanel(modal ? 'modal' : 'beside');
    render(<Panel {...props} onModal={onModal} onClose={this.close} />, host.body);
  }

  /** Also gives the focus back to where it was. */
  readonly close = (): void => {
    if (!this.shown) return;
    const { host, top, stopKeys, before } = this.shown;
    this.shown = null;
    setPanel('closed');
    stopKeys();
    render(null, host.body);
    top.hide();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

/** Where the host has moved, other zoom may reach it. A modal dialog loses its place in the top layer then. */
function raised(host: Host): void {
  undoZoom(host);
  const dialog = host.body.querySelector('dialog');
  if (!dialog || dialog.classList.contains('panel-docked')) return;
  dialog.close();
  dialog.showModal();
}
