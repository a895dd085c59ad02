import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (message: unknown) => void;

function listenersOf<L>(listeners: Set<L>) {
  return {
    addListener: (one: L) => listeners.add(one),
    removeListener: (one: L) => listeners.delete(one),
  };
}

/** One end of a line, as the browser gives it. What is posted here is heard at `other`. */
class End {
  readonly name = 'judge';
  readonly heard = new Set<Listener>();
  readonly broken = new Set<() => void>();
  readonly sender: unknown;
  other: End | undefined;
  readonly onMessage = listenersOf(this.heard);
  readonly onDisconnect = listenersOf(this.broken);
  constructor(sender: unknown) {
    this.sender = sender;
  }
  postMessage(message: unknown) {
    for (const listener of this.other?.heard ?? []) listener(message);
  }
  /** As in browsers: only the other end is told. */
  disconnect() {
    for (const listener of this.other?.broken ?? []) listener();
  }
}

const FRAME = { id: 'own-id', tab: { id: 1 }, frameId: 0, url: 'https://site.test/' };
const seam = vi.hoisted(() => ({
  judges: [] as ((port: unknown) => void)[],
  ends: [] as { frame: unknown; judge: unknown }[],
}));
vi.mock('./browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `extension://own/${path}`,
      connect() {
        const [frame, judge] = [new End(undefined), new End(FRAME)];
        [frame.other, judge.other] = [judge, frame];
        seam.ends.push({ frame, judge });
        for (const listener of seam.judges) listener(judge);
        return frame;
      },
      onConnect: { addListener: (listener: (port: unknown) => void) => seam.judges.push(listener) },
    },
  },
}));
const page = new EventTarget();
vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
const { answerLines, callJudge } = await import('./judge-line.ts');
const { NobodyAnswered } = await import('./messenger.ts');

const url = { url: 'https://site.test/a.png', size: null, rank: 0 } as const;
const judged = { kind: 'judged', frames: [] } as const;
const asked = vi.fn();
const gone = vi.fn();
const last = () => seam.ends.at(-1) as unknown as { frame: End; judge: End };

beforeEach(() => {
  page.dispatchEvent(new Event('pagehide')); // the line of the test before
  seam.judges = [];
  seam.ends = [];
  vi.resetAllMocks();
});

function listen() {
  const never = () => Promise.reject(new Error('not asked here'));
  const handlers = { 'judge:pixels': never, 'judge:bytes': never, 'judge:url': asked };
  answerLines({ ...handlers, 'judge:status': never }, gone);
}

it('one line carries all calls, each with its own answer', async () => {
  listen();
  asked.mockImplementation(async ({ url: name }) => ({ kind: 'unreadable', why: name }));
  const names = ['https://site.test/1', 'https://site.test/2'];
  const answers = await Promise.all(
    names.map((name) => callJudge('judge:url', { ...url, url: name })),
  );
  expect(answers).toEqual(names.map((why) => ({ kind: 'unreadable', why })));
  expect(seam.ends).toHaveLength(1);
  expect(asked.mock.calls[0]?.[1]).toBe(FRAME);
});

it('what a frame may not ask, or asks wrongly, is answered by nobody', async () => {
  listen();
  await expect(callJudge('judge:status', null)).rejects.toThrow(NobodyAnswered);
  const wrong = { ...url, url: 'file:///etc/hosts' };
  await expect(callJudge('judge:url', wrong)).rejects.toThrow(NobodyAnswered);
  expect(asked).not.toHaveBeenCalled();
});

it('a line that breaks fails its calls, and the next call opens another', async () => {
  listen();
  asked.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce(judged);
  const waiting = callJudge('judge:url', url);
  last().judge.disconnect();
  await expect(waiting).rejects.toThrow(NobodyAnswered);
  expect(await callJudge('judge:url', url)).toEqual(judged);
  expect(seam.ends).toHaveLength(2);
});

it('a page that goes, even if only into the cache, lets go of its line', async () => {
  listen();
  asked.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce(judged);
  const waiting = callJudge('judge:url', url);
  page.dispatchEvent(new Event('pagehide'));
  await expect(waiting).rejects.toThrow(NobodyAnswered);
  expect(gone).toHaveBeenCalledWith(FRAME);
  expect(await callJudge('judge:url', url)).toEqual(judged);
});

it('a line that broke holds on to nothing', async () => {
  listen();
  asked.mockResolvedValueOnce(judged);
  await callJudge('judge:url', url);
  const { judge } = last();
  expect([judge.heard.size, judge.broken.size]).toEqual([1, 1]);
  page.dispatchEvent(new Event('pagehide'));
  expect([judge.heard.size, judge.broken.size]).toEqual([0, 0]);
});

it('a line that was opened as the page was put aside is given up when it comes back', async () => {
  const answer = callJudge('judge:url', url); // nobody tells that it was cut
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await expect(answer).rejects.toThrow(NobodyAnswered);
});
