import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFrame } from '../../bridge/frame.ts';
import { answer } from '../../bridge/messenger.ts';
import { PanelOnPage } from '../../components/panel/mount.tsx';
import { placeFor, startFor } from '../../components/panel/place.ts';

const ONCE = Symbol.for('o-xanh panel');

/** Injected into the top frame each time help is asked for; only the first does anything. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main() {
    const world = globalThis as { [ONCE]?: true };
    if (world[ONCE]) return;
    world[ONCE] = true;
    const panel = new PanelOnPage();
    answer('panel', {
      'panel:show': (request) => {
        const settings = guardFrame()?.settings() ?? { language: 'vi', textLevel: 'older' };
        panel.show({
          reason: request.reason,
          settings,
          place: placeFor(request, location.href),
          start: startFor(request),
        });
        return null;
      },
    });
  },
});
