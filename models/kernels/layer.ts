import type { Kernels } from './kernels.ts';

/** Largest number of 16 bits, and its negative: what activations are rounded to before a convolution. */
export const TOP = 32_767;

/** Activations: side × side places of `channels` values, row by row. */
export interface Layer {
  readonly side: number;
  readonly channels: number;
  /** 0: floats. Else whole numbers of 16 bits, which times this are the values. */
  readonly scale: number;
  /** Address of a row; two from an even one on lie one after the other. */
  row(y: number): number;
  /** Before the first row of a picture is asked for. */
  start(): void;
  /** Computes what is missing up to this row. */
  need(y: number): void;
}

export type Shape = Pick<Layer, 'side' | 'channels' | 'scale'>;

/** Bytes of a row. */
export function rowBytes({ side, channels, scale }: Shape): number {
  return side * channels * (scale === 0 ? 4 : 2);
}

/** A layer that a step before has computed as a whole. */
export function wholeLayer(at: number, shape: Shape): Layer {
  const nothing = () => undefined;
  const row = (y: number) => at + y * rowBytes(shape);
  return { ...shape, row, start: nothing, need: nothing };
}

/** A whole layer of floats as numbers of 16 bits: its largest value becomes {@link TOP}. */
export class RoundedLayer implements Layer {
  readonly side: number;
  readonly channels: number;
  scale = 1;
  readonly #at: number;
  readonly #from: Layer;
  readonly #kernels: Kernels;

  constructor(at: number, from: Layer, kernels: Kernels) {
    this.side = from.side;
    this.channels = from.channels;
    this.#at = at;
    this.#from = from;
    this.#kernels = kernels;
  }

  row(y: number): number {
    return this.#at + y * rowBytes(this);
  }

  start(): void {
    const { side, channels } = this;
    const floats = this.#from.row(0);
    const count = side * side * channels;
    this.scale = Math.max(this.#kernels.largest(floats, count), Number.MIN_VALUE) / TOP;
    this.#kernels.round(floats, this.#at, count, 1 / this.scale);
  }

  need(): void {
    // start() made all of it.
  }
}

/**
 * A layer of which only the newest rows are kept: it is computed two rows at a time, when the layer
 * after it needs them, so that wide layers never leave the processor's cache. `make` fills the rows y
 * and y + 1 at `row(y)`.
 */
export class FlowingLayer implements Layer {
  readonly side: number;
  readonly channels: number;
  readonly scale: number;
  readonly #at: number;
  readonly #kept: number;
  readonly #from: Layer | null;
  readonly #make: (y: number, at: number) => void;
  #made = 0;

  /** `kept`: rows, even. `from`: the layer that `make` reads. */
  constructor(
    { at, kept, side, channels, scale }: Shape & { readonly at: number; readonly kept: number },
    from: Layer | null,
    make: (y: number, at: number) => void,
  ) {
    this.side = side;
    this.channels = channels;
    this.scale = scale;
    this.#at = at;
    this.#kept = kept;
    this.#from = from;
    this.#make = make;
  }

  row(y: number): number {
    return this.#at + (y % this.#kept) * rowBytes(this);
  }

  start(): void {
    this.#made = 0;
    this.#from?.start();
  }

  need(y: number): void {
    for (; this.#made <= y; this.#made += 2) this.#make(this.#made, this.row(this.#made));
  }
}
