/** The result of `work`, or a rejection after `limit` ms that says `late`. The work itself goes on. */
export function inTime<T>(work: PromiseLike<T>, limit: number, late: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, limit, new Error(late));
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}
