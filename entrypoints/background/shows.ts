import { browser, type Runtime } from '../../bridge/browser.ts';
import { sendToFrame } from '../../bridge/messenger.ts';
import type { ShowReply } from '../../bridge/protocol.ts';
import { dropAsk, keepAsk, readAsk } from '../../store/asks.ts';
import { inTurn } from '../../store/in-turn.ts';
import { tryPin } from '../../store/pin.ts';
import { readState } from '../../store/state.ts';

/** Opens our own page, where it is decided: a web page cannot press its buttons. */
export async function askToShow(token: string, sender: Runtime.MessageSender) {
  const tab = sender.tab?.id;
  const { settings, lock } = await readState();
  const never =
    settings.showAnyway === 'never' || (settings.showAnyway === 'pin' && lock === 'none');
  if (tab === undefined || never) return { asked: false };
  const ask = await inTurn(() => keepAsk({ tab, token }));
  const url = browser.runtime.getURL(`show.html?ask=${ask}`);
  // Firefox for Android has no windows.
  if (browser.windows)
    await browser.windows.create({ url, type: 'popup', width: 480, height: 640 });
  else await browser.tabs.create({ url });
  return { asked: true };
}

/** The PIN shows this one picture and opens nothing else. */
export function decideToShow(number: number, pin: string | null): Promise<ShowReply> {
  return inTurn(async () => {
    const refuse = (why: 'never' | 'wrong' | 'wait' | 'gone', waitMs = 0) =>
      ({ done: false, why, waitMs }) as const;
    const ask = await readAsk(number);
    if (!ask) return refuse('gone');
    const { settings, lock } = await readState();
    if (settings.showAnyway === 'never') return refuse('never');
    if (settings.showAnyway === 'pin' && lock !== 'open') {
      if (lock === 'none') return refuse('never');
      const tried = await tryPin(pin ?? '');
      if (!tried.right) return refuse(tried.why, tried.waitMs);
    }
    await dropAsk(number);
    const shown = sendToFrame(ask.tab, null, 'guard', 'guard:show', { token: ask.token });
    return shown.then(
      () => ({ done: true }),
      () => refuse('gone'),
    );
  });
}
