import { beforeEach, expect, test, vi } from 'vitest';

const { host, send } = vi.hoisted(() => ({
  host: { ensureJudge: vi.fn(async () => undefined), closeJudge: vi.fn(async () => undefined) },
  send: vi.fn(),
}));
vi.mock('./judge-host.chrome.ts', () => host);
vi.mock('./judge-host.firefox.ts', () => host);
vi.mock('./messenger.ts', () => ({ send }));
const { wakeJudge } = await import('./judge-host.ts');

const STATUS = { state: 'ready' };
const SILENT = () => new Promise(() => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  send.mockReset();
});

test('a judge that answers is left alone', async () => {
  send.mockResolvedValue(STATUS);
  expect(await wakeJudge()).toBe(STATUS);
  expect(host.closeJudge).not.toHaveBeenCalled();
});

test('one that is there and refuses makes way for a new one', async () => {
  send.mockRejectedValueOnce(new Error('no answer')).mockResolvedValue(STATUS);
  expect(await wakeJudge()).toBe(STATUS);
  expect(host.closeJudge).toHaveBeenCalledTimes(1);
  expect(host.ensureJudge).toHaveBeenCalledTimes(2);
});

test('so does one that hangs; all who ask meanwhile wait for the same', async () => {
  vi.useFakeTimers();
  send.mockImplementationOnce(SILENT).mockResolvedValue(STATUS);
  const all = Promise.all([wakeJudge(), wakeJudge(), wakeJudge()]);
  await vi.advanceTimersByTimeAsync(30_001);
  expect(await all).toEqual([STATUS, STATUS, STATUS]);
  expect(host.closeJudge).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('where no judge answers it says so, and tries anew the next time', async () => {
  send.mockRejectedValue(new Error('no answer'));
  await expect(wakeJudge()).rejects.toThrow('no answer');
  send.mockResolvedValue(STATUS);
  expect(await wakeJudge()).toBe(STATUS);
});
