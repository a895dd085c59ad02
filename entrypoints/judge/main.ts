import { browser, type Runtime } from '../../bridge/browser.ts';
import { answer } from '../../bridge/messenger.ts';
import { Pool } from '../../models/pool.ts';
import { spawnWorker } from '../../models/spawn.ts';
import { Database } from '../../store/db.ts';
import { VerdictCache } from '../../store/verdict-cache.ts';
import { type Asker, Judge } from './judge.ts';

/** Two workers on two cores: 30 ms a picture instead of 46. With more cores one is left to the page. */
const cores = navigator.hardwareConcurrency;
const workers = cores > 2 ? Math.min(4, cores - 1) : cores;
const pool = new Pool({
  engines: [
    { spawn: () => spawnWorker('kernels'), most: workers },
    { spawn: () => spawnWorker('tfjs'), most: workers },
  ],
  idle: 60_000,
  rest: 10_000,
  limits: { start: 60_000, inference: 20_000 },
});
const judge = new Judge(pool, new VerdictCache(new Database()));
pool.warm(); // this page is opened only when there is something to judge

answer('judge', {
  'judge:pixels': (body, sender) => judge.pixels(body, asker(sender)),
  'judge:bytes': (body, sender) => judge.bytes(body, asker(sender)),
  'judge:url': (body, sender) => judge.url(body, asker(sender)),
  'judge:status': () => pool.status(),
});

// A page holds a port open while it waits for verdicts. When it goes, its queue goes with it.
browser.runtime.onConnect.addListener((port) => {
  if (port.name !== 'judge' || !port.sender) return;
  const { page } = asker(port.sender);
  port.onDisconnect.addListener(() => pool.drop(page));
});

/** Known from what the browser says of the sender, never from the message. */
function asker(sender: Runtime.MessageSender): Asker {
  const { tab, frameId } = sender;
  const document = 'documentId' in sender ? sender.documentId : undefined;
  return { page: `${tab?.id} ${frameId} ${document}`, forget: tab?.incognito ?? false };
}
