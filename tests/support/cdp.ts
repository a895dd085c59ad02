import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Chromium must be started with, so that {@link Cdp} reaches it beside Playwright. */
export const WITH_CDP = ['--remote-debugging-port=0'];

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { message: string };
}

/** The DevTools protocol of a whole Chromium: for targets that Playwright does not show, such as offscreen documents. */
export class Cdp {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #calls = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const { id = 0, result, error } = JSON.parse(String(data)) as Answer;
      const answer = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) answer?.reject(new Error(error.message));
      else answer?.resolve(result);
    };
    socket.onclose = () => {
      for (const answer of this.#waiting.values()) answer.reject(new Error('browser gone'));
    };
  }

  static async connect(profile: string): Promise<Cdp> {
    const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = () => reject(new Error('no DevTools'));
    });
    return new Cdp(socket);
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    this.#calls += 1;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(this.#calls, answer);
    this.#socket.send(JSON.stringify({ id: this.#calls, method, params, sessionId }));
    return answer.promise;
  }

  /** Evaluates in the first target whose address has this in it; a promise is awaited. Null: there is none. */
  async evaluateIn(address: string, expression: string): Promise<unknown> {
    const sessionId = await this.#attach(address);
    if (sessionId === null) return null;
    const { result } = (await this.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    )) as { result: { value?: unknown } };
    await this.send('Target.detachFromTarget', { sessionId }).catch(() => undefined); // it may be gone
    return result.value ?? null;
  }

  async closeTarget(address: string): Promise<void> {
    const targetId = await this.#find(address);
    if (targetId !== undefined) await this.send('Target.closeTarget', { targetId });
  }

  async #find(address: string): Promise<string | undefined> {
    const { targetInfos } = (await this.send('Target.getTargets')) as {
      targetInfos: { targetId: string; url: string }[];
    };
    return targetInfos.find(({ url }) => url.includes(address))?.targetId;
  }

  async #attach(address: string): Promise<string | null> {
    const targetId = await this.#find(address);
    if (targetId === undefined) return null;
    const attached = await this.send('Target.attachToTarget', { targetId, flatten: true });
    return (attached as { sessionId: string }).sessionId;
  }

  close(): void {
    this.#socket.close();
  }
}
