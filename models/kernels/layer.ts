/** Activations: side × side places of `channels` floats, row by row. */
export interface Layer {
  readonly side: number;
  readonly channels: number;
  /** Address of a row; two from an even one on lie one after the other. */
  row(y: number): number;
  /** Before the first row of a picture is asked for. */
  start(): void;
  /** Computes what is missing up to this row. */
  need(y: number): void;
}

/** A layer that a step before has computed as a whole. */
export function wholeLayer(at: number, side: number, channels: number): Layer {
  const nothing = () => undefined;
  const row = (y: number) => at + y * side * channels * 4;
  return { side, channels, row, start: nothing, need: nothing };
}

/**
 * A layer of which only the newest rows are kept: it is computed two rows at a time, when the layer
 * after it needs them, so that wide layers never leave the processor's cache. `make` fills the rows y
 * and y + 1 at `row(y)`.
 */
export class FlowingLayer implements Layer {
  readonly side: number;
  readonly channels: number;
  readonly #at: number;
  readonly #kept: number;
  readonly #from: Layer | null;
  readonly #make: (y: number, at: number) => void;
  #made = 0;

  /** `kept`: rows, even. `from`: the layer that `make` reads. */
  constructor(
    { at, kept, side, channels }: { at: number; kept: number; side: number; channels: number },
    from: Layer | null,
    make: (y: number, at: number) => void,
  ) {
    this.side = side;
    this.channels = channels;
    this.#at = at;
    this.#kept = kept;
    this.#from = from;
    this.#make = make;
  }

  row(y: number): number {
    return this.#at + (y % this.#kept) * this.side * this.channels * 4;
  }

  start(): void {
    this.#made = 0;
    this.#from?.start();
  }

  need(y: number): void {
    for (; this.#made <= y; this.#made += 2) this.#make(this.#made, this.row(this.#made));
  }
}
