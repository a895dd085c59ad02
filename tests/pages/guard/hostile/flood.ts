/** A message as an attacker makes it up; nothing of it need be as ours are. */
export type Made = unknown;

/**
 * Runs in an extension's context, ours (`id` null) or another's: sends them all as messages and through ports.
 * Says what was answered, but for nothing at all. `text`: JSON of them, as Chromium drops every `null` out of
 * what is handed to a script in a tab, and a message with it would be another.
 */
export async function flood(id: string | null, text: string): Promise<string[]> {
  const messages = JSON.parse(text) as Made[];
  const world = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
  const { runtime } = (world.browser ?? world.chrome) as typeof chrome;
  const answers = new Set<string>();
  const note = (answer: unknown) => {
    if (answer !== undefined && answer !== null) answers.add(JSON.stringify(answer));
  };
  const send = (message: unknown): Promise<unknown> =>
    id === null ? runtime.sendMessage(message) : runtime.sendMessage(id, message);
  await Promise.all(messages.map((message) => send(message).then(note, () => undefined)));
  for (const name of ['judge', 'background', '', '__proto__']) {
    const port = id === null ? runtime.connect({ name }) : runtime.connect(id, { name });
    port.onMessage.addListener(({ answer }: { answer?: unknown }) => note(answer));
    try {
      for (const [call, message] of messages.entries())
        port.postMessage(Object.assign({ call }, message));
    } catch {
      // nobody is at the other end
    }
    await new Promise((resolve) => setTimeout(resolve, 300)); // what would be answered
    port.disconnect();
  }
  return [...answers];
}

/** Runs in a web page: everything by which a page can call somebody. */
export async function floodFromPage(id: string, messages: readonly Made[]): Promise<string[]> {
  const answers = new Set<string>();
  addEventListener('message', ({ data, source }) => {
    if (source !== window) answers.add(JSON.stringify(data));
  });
  const names = [
    'o-xanh-root',
    'o-xanh-rules',
    'o-xanh-takes-over',
    'o-xanh',
    'message',
    'pageshow',
  ];
  const channel = new BroadcastChannel('o-xanh');
  const world = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };
  const runtime = (world.browser ?? world.chrome)?.runtime;
  for (const message of messages) {
    const { port2 } = new MessageChannel();
    postMessage(message, '*', [port2]);
    parent.postMessage(message, '*');
    channel.postMessage(message);
    window.name = JSON.stringify(message);
    const { name } = message as { name?: unknown };
    for (const event of [...names, String(name)])
      for (const target of [window, document, document.querySelector('img')])
        target?.dispatchEvent(new CustomEvent(event, { detail: message, bubbles: true }));
    try {
      const answer: unknown = await runtime?.sendMessage?.(id, message);
      if (answer !== undefined && answer !== null) answers.add(JSON.stringify(answer));
    } catch {
      // nobody may be called from here
    }
  }
  channel.close();
  return [...answers];
}
