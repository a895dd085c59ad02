import { send } from '../../bridge/messenger.ts';
import type { Size } from '../../bridge/protocol.ts';
import type { Readable } from './readable.ts';

/** Firefox: the file that the background copied in flight, if the picture at `url` moves. */
export async function readInFlight(url: string, size: Size | null): Promise<Readable | null> {
  if (!/^https?:/.test(url)) return null;
  const bytes = await send('background', 'guard:moving', { url }).catch(() => null);
  return bytes && { kind: 'bytes', bytes, size };
}
