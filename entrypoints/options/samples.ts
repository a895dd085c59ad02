import { send } from '../../bridge/messenger.ts';
import { PREVIEW } from '../../bridge/sample-list.ts';
import { readSample, sampleAddress } from '../../bridge/samples.ts';
import type { Sample } from '../../components/options/outside.ts';

/** The samples with what the judge of this computer sees in them; null: it does not answer. */
export async function judgedSamples(): Promise<readonly Sample[] | null> {
  const { state } = await send('background', 'judge:wake', null);
  if (state === 'damaged' || state === 'failed') return null;
  const judged = await Promise.all(PREVIEW.map(({ name }) => judge(name)));
  return judged.every((sample) => sample !== null) ? judged : null;
}

async function judge(name: string): Promise<Sample | null> {
  const reply = await send('judge', 'judge:pixels', { rgb: await readSample(name), rank: 0 });
  const seen = reply.kind === 'judged' ? reply.frames[0] : undefined;
  return seen ? { name, picture: sampleAddress(name), seen } : null;
}
