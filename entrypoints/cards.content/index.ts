import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFrame } from '../../bridge/frame.ts';
import { send } from '../../bridge/messenger.ts';
import { kindNear } from '../../components/cards/kind.ts';
import { startCards } from '../../components/cards/layer.tsx';

const ONCE = Symbol.for('o-xanh cards');

/** Injected into a frame with its first covered picture. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    const world = globalThis as { [ONCE]?: true };
    const frame = guardFrame();
    if (!frame || world[ONCE]) return;
    world[ONCE] = true;
    startCards(frame, ({ reason, element }) => {
      const kind = kindNear(element);
      send('background', 'panel:open', { reason, ...(kind && { kind }) }).catch(() => undefined);
    });
  },
});
