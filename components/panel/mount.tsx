import { render } from 'preact';
import { focusedElement, setPanelOpen } from '../../bridge/own-hosts.ts';
import help from '../help/help.css?inline';
import { createHost, type Host } from '../ui/host.ts';
import { keepKeys } from './keys.ts';
import css from './panel.css?inline';
import { Panel, type PanelProps } from './panel.tsx';

const LIES = 'display:block!important;position:fixed!important;inset:0 auto auto 0!important';

/** Shows the panel on this page, or shows it anew; closing takes everything away at once. */
export class PanelOnPage {
  private host: Host | null = null;
  private stopKeys: () => void = () => undefined;
  private before: Element | null = null;

  show(props: Omit<PanelProps, 'onClose'>): void {
    this.close();
    this.before = focusedElement();
    const host = createHost(LIES, help + css);
    this.host = host;
    setPanelOpen(true);
    document.documentElement.append(host.element);
    this.stopKeys = keepKeys(host.element, this.close);
    render(<Panel {...props} onClose={this.close} />, host.body);
  }

  /** Also gives the focus back to where it was. */
  readonly close = (): void => {
    if (!this.host) return;
    const { element, body } = this.host;
    this.host = null;
    setPanelOpen(false);
    this.stopKeys();
    render(null, body);
    element.remove();
    if (this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
  };
}
