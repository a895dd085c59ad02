import type { Runtime } from '../../bridge/browser.ts';
import { answerLines } from '../../bridge/judge-line.ts';
import { answer, type Handlers } from '../../bridge/messenger.ts';
import { Pool } from '../../models/pool.ts';
import { Database } from '../../store/db.ts';
import { VerdictCache } from '../../store/verdict-cache.ts';
import { engineChoices, forgetGraphics, LIMITS, probeGraphics } from './engines.ts';
import { type Asker, Judge } from './judge.ts';

/** Milliseconds after which a quiet moment may be used to probe the graphics processor. */
const SETTLED = 120_000;

const pool = new Pool({
  engines: engineChoices(),
  idle: 60_000,
  rest: 10_000,
  limits: LIMITS,
  onGivenUp: forgetGraphics,
});
setTimeout(function probe() {
  if (pool.status().waiting === 0) probeGraphics();
  else setTimeout(probe, SETTLED);
}, SETTLED);
const judge = new Judge(pool, new VerdictCache(new Database()));
pool.warm(); // this page is opened only when there is something to judge

const handlers: Handlers<'judge'> = {
  'judge:pixels': (body, sender) => judge.pixels(body, asker(sender)),
  'judge:bytes': (body, sender) => judge.bytes(body, asker(sender)),
  'judge:url': (body, sender) => judge.url(body, asker(sender)),
  'judge:status': () => pool.status(),
};
answer('judge', handlers);
answerLines(handlers, (sender) => pool.drop(asker(sender).page));

/** Known from what the browser says of the sender, never from the message. */
function asker(sender: Runtime.MessageSender): Asker {
  const { tab, frameId } = sender;
  const document = 'documentId' in sender ? sender.documentId : undefined;
  return { page: `${tab?.id} ${frameId} ${document}`, forget: tab?.incognito ?? false };
}
