import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFrame } from '../../bridge/frame.ts';
import { answer, send } from '../../bridge/messenger.ts';
import type { GuardSettings, PanelRequest } from '../../bridge/protocol.ts';
import type { See } from '../../components/help/see.tsx';
import { PanelOnPage } from '../../components/panel/mount.tsx';
import { pictureOf } from '../../components/panel/picture.ts';
import { placeFor, startFor } from '../../components/panel/place.ts';

const FALLBACK = { language: 'vi', textLevel: 'older', showAnyway: 'never' } as const;
const ONCE = Symbol.for('o-xanh panel');

/** Injected into the top frame each time help is asked for; only the first does anything. */
export default defineContentScript({
  matches: ['<all_urls>'],
  noScriptStartedPostMessage: true, // a page would hear it
  registration: 'runtime',
  main() {
    const world = globalThis as { [ONCE]?: unknown };
    const frame = guardFrame() ?? true;
    if (world[ONCE] === frame) return;
    world[ONCE] = frame;
    const panel = new PanelOnPage();
    answer('panel', {
      'panel:show': (request) => {
        const picture = pictureOf(request);
        const settings = guardFrame()?.settings() ?? FALLBACK;
        panel.show({
          reason: request.reason,
          settings,
          place: placeFor(request, location.href),
          start: startFor(request),
          local: request.local,
          see: seeFor(request, settings.showAnyway),
          onPractise: () => {
            send('background', 'practice:open', null).catch(() => undefined);
          },
          ...(picture && { picture }),
        });
        return null;
      },
    });
  },
});

/** Only for a covered picture; whether it may be is decided by the background, in our own page. */
function seeFor({ token }: PanelRequest, showAnyway: GuardSettings['showAnyway']): See | null {
  if (token === undefined) return null;
  return {
    isAllowed: showAnyway !== 'never',
    ask: () =>
      send('background', 'show:ask', { token }).then(
        ({ asked }) => asked,
        () => false,
      ),
  };
}
