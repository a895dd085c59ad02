import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Chromium must be started with, so that {@link Cdp} reaches it beside Playwright. */
export const WITH_CDP = ['--remote-debugging-port=0'];

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { message: string };
  readonly method?: string;
  readonly params?: { sessionId: string };
}

/** The DevTools protocol of a whole Chromium: for targets that Playwright does not show, such as offscreen documents. */
export class Cdp {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  /** sessions of targets that were told of, newest last */
  readonly #attached: string[] = [];
  #calls = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const { id = 0, result, error, method, params } = JSON.parse(String(data)) as Answer;
      if (method === 'Target.attachedToTarget' && params) this.#attached.push(params.sessionId);
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

  /** Loses every WebGL context of the judge's workers, as a driver does that was reset. Returns how many there were. */
  async loseContexts(): Promise<number> {
    const page = await this.#attach('judge.html');
    if (page === null) return 0;
    const auto = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    this.#attached.length = 0;
    await this.send('Target.setAutoAttach', auto, page); // tells of the workers that are there
    let lost = 0;
    for (const worker of [...this.#attached])
      for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
        lost += await this.#loseIn(worker, name);
    await this.send('Target.detachFromTarget', { sessionId: page });
    return lost;
  }

  async #loseIn(sessionId: string, name: string): Promise<number> {
    const { result: prototype } = (await this.send(
      'Runtime.evaluate',
      { expression: `${name}.prototype` },
      sessionId,
    )) as { result: { objectId: string } };
    const { objects } = (await this.send(
      'Runtime.queryObjects',
      { prototypeObjectId: prototype.objectId },
      sessionId,
    )) as { objects: { objectId: string } };
    const { result } = (await this.send(
      'Runtime.callFunctionOn',
      {
        objectId: objects.objectId,
        functionDeclaration: `function () {
          for (const context of this) context.getExtension('WEBGL_lose_context')?.loseContext();
          return this.length;
        }`,
        returnByValue: true,
      },
      sessionId,
    )) as { result: { value: number } };
    return result.value;
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
