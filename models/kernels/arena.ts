/** Bytes between pieces: one vector, so that every address is aligned. */
const ALIGN = 16;

/**
 * Hands out pieces of the kernels' memory before anything runs. What is given back is used again for
 * later layers: a whole picture then needs the two widest layers at once, not the sum of all.
 */
export class Arena {
  #end: number;
  #pieces: { at: number; size: number; free: boolean }[] = [];

  /** `start`: first free address. */
  constructor(start: number) {
    this.#end = Math.ceil(start / ALIGN) * ALIGN;
  }

  /** First address beyond everything handed out. */
  get end(): number {
    return this.#end;
  }

  /** Address of `bytes` bytes that nobody else has. */
  take(bytes: number): number {
    const fitting = this.#pieces.filter(({ free, size }) => free && size >= bytes);
    const smallest = fitting.sort((a, b) => a.size - b.size)[0];
    if (smallest) {
      smallest.free = false;
      return smallest.at;
    }
    const at = this.keep(bytes);
    this.#pieces.push({ at, size: this.#end - at, free: false });
    return at;
  }

  /** Address of `bytes` bytes that nobody had or will have: for weights, filled before anything runs. */
  keep(bytes: number): number {
    const at = this.#end;
    this.#end += Math.ceil(bytes / ALIGN) * ALIGN;
    return at;
  }

  give(at: number): void {
    const piece = this.#pieces.find((one) => one.at === at);
    if (piece) piece.free = true;
  }
}
