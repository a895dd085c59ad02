/** ms for one look at a disk that is only there to be quicker or safer: nobody waits for it longer. */
const PATIENCE = 5000;

/** Rejects where the disk does not answer. */
export function inTime<T>(work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE, new Error('the disk does not answer'));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
