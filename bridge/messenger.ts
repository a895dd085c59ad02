import { browser, type Runtime } from './browser.ts';
import { type Caller, isRecord, RULES } from './checks.ts';
import type { Body, Name, Reply, Target } from './protocol.ts';
import { unlessPutAside } from './put-aside.ts';

/** Nobody answered: the context is gone or not there yet. The caller may wake it and try again. */
export class NobodyAnswered extends Error {}

type Answer<R> = { ok: true; value: R } | { ok: false; error: string };
export type Handlers<T extends Target> = {
  [N in Name<T>]: (
    body: Body<T, N>,
    sender: Runtime.MessageSender,
  ) => Promise<Reply<T, N>> | Reply<T, N>;
};

/** Messages that came in malformed or from someone who may not send them. Counted, never answered. */
export const dropped = { count: 0 };

/** Calls the background or the judge. Throws {@link NobodyAnswered} when no one is there. */
export async function send<T extends 'background' | 'judge', N extends Name<T>>(
  to: T,
  name: N,
  body: Body<T, N>,
): Promise<Reply<T, N>> {
  const answer = unlessPutAside(browser.runtime.sendMessage({ to, name, body }));
  return unwrap(await answer.catch(nobody));
}

/** Calls the guard, cards or panel in one frame of a tab, or in all its frames when none is named. */
export async function sendToFrame<T extends 'guard' | 'cards' | 'panel', N extends Name<T>>(
  tab: number,
  frame: number | null,
  to: T,
  name: N,
  body: Body<T, N>,
): Promise<Reply<T, N>> {
  const options = frame === null ? {} : { frameId: frame };
  return unwrap(await browser.tabs.sendMessage(tab, { to, name, body }, options).catch(nobody));
}

function nobody(cause: unknown): never {
  throw new NobodyAnswered('no answer', { cause });
}

/** What the other end said: its value, or its error thrown. */
export function unwrap<R>(answer: unknown): R {
  if (!isRecord(answer) || typeof answer.ok !== 'boolean') throw new NobodyAnswered('no answer');
  const { ok, value, error } = answer as { ok: boolean; value: R; error: string };
  if (!ok) throw new Error(error);
  return value;
}

/** For calls to all frames of a tab: whether this one is meant. One that is not leaves the answer to others. */
type Concerns<T extends Target> = { [N in Name<T>]?: (body: Body<T, N>) => boolean };

/** Answers every call to `to` in this context. */
export function answer<T extends Target>(
  to: T,
  handlers: Handlers<T>,
  concerns: Concerns<T> = {},
): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const work = vet(to, handlers, message, sender);
    if (!work) return undefined;
    const { name, body } = message as { name: Name<T>; body: Body<T, Name<T>> };
    if (concerns[name]?.(body) === false) return undefined;
    work().then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/**
 * The work that a message asks of this context, if it may. Bodies are checked and callers vetted here,
 * once, by the sender that the browser gives, never by what a message says of itself.
 */
export function vet<T extends Target>(
  to: T,
  handlers: Handlers<T>,
  message: unknown,
  sender: Runtime.MessageSender,
): (() => Promise<Answer<unknown>>) | undefined {
  if (!isRecord(message) || message.to !== to) return undefined;
  const name = message.name as Name<T>;
  const isNamed = typeof name === 'string' && Object.hasOwn(RULES[to], name);
  const rule = isNamed ? RULES[to][name] : undefined;
  const caller = callerOf(sender);
  if (!rule || !caller || !rule.from.includes(caller) || !rule.check(message.body)) {
    dropped.count += 1;
    return undefined;
  }
  return () => settle(() => handlers[name](message.body as Body<T, typeof name>, sender));
}

async function settle<R>(work: () => Promise<R> | R): Promise<Answer<R>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A content script has a tab and a web URL; our pages have our URL; the background has neither tab nor page. */
function callerOf(sender: Runtime.MessageSender): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  const url = sender.url ?? '';
  if (url.startsWith(own))
    return /\/(background|_generated_background_page)/.test(url) ? 'background' : 'page';
  if (sender.tab) return 'frame';
  return url === '' ? 'background' : null;
}
