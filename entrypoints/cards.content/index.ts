import { defineContentScript } from 'wxt/utils/define-content-script';
import { type CoveredPicture, type GuardFrame, guardFrame, noteAsked } from '../../bridge/frame.ts';
import { answer, send } from '../../bridge/messenger.ts';
import { kindNear } from '../../components/cards/kind.ts';
import { startCards } from '../../components/cards/layer.tsx';

const ONCE = Symbol.for('o-xanh cards');

/** Injected into a frame with its first covered picture, or when help is asked for in its menu. */
export default defineContentScript({
  matches: ['<all_urls>'],
  noScriptStartedPostMessage: true, // a page would hear it
  registration: 'runtime',
  main() {
    const world = globalThis as { [ONCE]?: GuardFrame };
    const frame = guardFrame();
    if (!frame || world[ONCE] === frame) return;
    world[ONCE] = frame;
    const help = ({ reason, element }: CoveredPicture) => {
      noteAsked(element === document.documentElement ? null : element);
      const kind = kindNear(element);
      const token = reason === 'by-hand' ? null : frame.tokenOf(element);
      const request = { reason, ...(kind && { kind }), ...(token && { token }) };
      send('background', 'panel:open', request).catch(() => undefined);
    };
    startCards(frame, help);
    answer('cards', {
      'cards:help': () => {
        help(frame.pointed() ?? { reason: 'by-hand', element: document.documentElement });
        return null;
      },
    });
  },
});
