import { browser, type Runtime } from './browser.ts';
import { isRecord } from './checks.ts';
import { type Handlers, NobodyAnswered, unwrap, vet } from './messenger.ts';
import type { Body, Name, Reply } from './protocol.ts';

/**
 * The line between a frame and the judge: one port for all its pictures. A message of its own for each
 * would open and close a channel in the browser's main process and wake every context of ours, which
 * took as long as decoding the picture. When the page goes the line breaks, and the judge drops what
 * only this page was waiting for.
 */
const NAME = 'judge';

interface Line {
  readonly port: Runtime.Port;
  readonly waiting: Map<number, PromiseWithResolvers<unknown>>;
}

let line: Line | null = null;
let calls = 0;
let tellBroken: () => void = () => undefined;

/** Calls back when the other end of the line ends, not when this page goes. */
export function whenLineBreaks(tell: () => void): void {
  tellBroken = tell;
}

/** Calls the judge from a frame. Throws {@link NobodyAnswered} when no one is there. */
export async function callJudge<N extends Name<'judge'>>(
  name: N,
  body: Body<'judge', N>,
): Promise<Reply<'judge', N>> {
  const answer = Promise.withResolvers<unknown>();
  calls += 1;
  try {
    line ??= openLine();
    line.port.postMessage({ call: calls, to: 'judge', name, body });
    line.waiting.set(calls, answer);
  } catch (cause) {
    throw new NobodyAnswered('no line', { cause }); // the extension was updated or is going
  }
  return unwrap(await answer.promise);
}

/** Has the line open before anything is asked, so that its end is heard of. */
export function holdLine(): void {
  try {
    line ??= openLine();
  } catch {
    // the extension was updated or is going
  }
}

function openLine(): Line {
  const port = browser.runtime.connect({ name: NAME });
  const waiting: Line['waiting'] = new Map();
  port.onMessage.addListener((message: unknown) => {
    if (!isRecord(message) || typeof message.call !== 'number') return;
    waiting.get(message.call)?.resolve(message.answer);
    waiting.delete(message.call);
  });
  const broke = () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', back);
    if (line?.port === port) line = null;
    for (const answer of waiting.values()) answer.reject(new NobodyAnswered('the line broke'));
    waiting.clear();
  };
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // read, or the page's console is told that nobody listened
    broke();
    tellBroken();
  });
  // A page that may come back (back/forward cache) is not told that its line was cut meanwhile.
  const leave = () => {
    port.disconnect();
    broke();
  };
  // Nor that one was cut which it opened after that, in the moment before it was frozen.
  const back = ({ persisted }: PageTransitionEvent) => persisted && leave();
  addEventListener('pagehide', leave);
  addEventListener('pageshow', back);
  return { port, waiting };
}

/** The judge's end. `gone` is told whose line broke. */
export function answerLines(
  handlers: Handlers<'judge'>,
  gone: (sender: Runtime.MessageSender) => void,
): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== NAME || !sender) return;
    let open = true;
    const hear = async (message: unknown) => {
      if (!isRecord(message) || typeof message.call !== 'number') return;
      const answer = (await vet('judge', handlers, message, sender)?.()) ?? null;
      if (open) port.postMessage({ call: message.call, answer });
    };
    const broke = () => {
      open = false;
      // Firefox keeps a port that still has listeners for as long as this page lives: 12 kB for each frame.
      port.onMessage.removeListener(hear);
      port.onDisconnect.removeListener(broke);
      gone(sender);
    };
    port.onMessage.addListener(hear);
    port.onDisconnect.addListener(broke);
  });
}
