import { inTime } from '../bridge/in-time.ts';

/** ms for one look at a disk that is only there to be quicker or safer: nobody waits for it longer. */
const PATIENCE = 5000;

/** Rejects where the disk does not answer. */
export function fromDisk<T>(work: PromiseLike<T>): Promise<T> {
  return inTime(work, PATIENCE, 'the disk does not answer');
}
