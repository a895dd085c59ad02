import type { Browser, Page as Tab } from 'puppeteer-core';

/** A node as BiDi tells of it (https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue). */
interface Remote {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: Remote[] & { mode?: string; shadowRoot?: Remote | null } & string;
}
type Evaluated =
  | { type: 'success'; result: Remote }
  | { type: 'exception'; exceptionDetails: { text: string } };
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** The parts of WebDriver BiDi for which Puppeteer has no words. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  /** Evaluates in the browser's own window, with its privileges; texts come back. */
  async inBrowser(expression: string): Promise<string | undefined> {
    const tree = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree as { contexts: { context: string }[] }).contexts;
    const target = { context: window?.context };
    return (await this.#value('script.evaluate', { expression, target })).value;
  }

  async inClosedRoots<T>(
    tab: Tab,
    hosts: string,
    script: string,
    args: readonly unknown[],
  ): Promise<T[]> {
    // In a world of our own: the page may have patched what it calls.
    const context = (tab.mainFrame() as unknown as { _id: string })._id;
    const target = { context, sandbox: 'driver' };
    const found = await this.#value('script.evaluate', {
      expression: `document.querySelectorAll(${JSON.stringify(hosts)})`,
      target,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const results: T[] = [];
    for (const host of found.value ?? []) {
      const root = host.value?.shadowRoot;
      if (root?.sharedId === undefined || root.value?.mode !== 'closed') continue;
      const answer = await this.#value('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify((${script})(root, ...${JSON.stringify(args)})) ?? 'null'`,
        arguments: [{ sharedId: root.sharedId }],
        target,
      });
      results.push(JSON.parse(answer.value ?? 'null'));
    }
    return results;
  }

  async #value(method: string, params: object): Promise<Remote> {
    const answer = (await this.#send(method, { awaitPromise: true, ...params })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  async #send(method: string, params: object): Promise<unknown> {
    return (await this.#connection.send(method, params)).result;
  }
}
