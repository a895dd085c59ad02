import { send } from '../../bridge/messenger.ts';
import type { Size } from '../../bridge/protocol.ts';
import type { Readable } from './readable.ts';

/**
 * Firefox: the file that the background copied in flight, if the picture at `url` moves. One that the
 * background knows to move but has forgotten (it slept, or ended) the judge gets once more.
 */
export async function readInFlight(url: string, size: Size | null): Promise<Readable | null> {
  if (!/^https?:/.test(url)) return null;
  const file = await send('background', 'guard:moving', { url }).catch(() => 'unknown' as const);
  if (file === 'still') return null;
  return file === 'unknown' ? { kind: 'url', url, size } : { kind: 'bytes', bytes: file, size };
}
