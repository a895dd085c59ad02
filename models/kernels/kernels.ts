/** What models/kernels/kernels.as exports. All but counts are addresses in `memory`. */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  multiply(
    input: number,
    weights: number,
    out: number,
    add: number,
    rows: number,
    depth: number,
    columns: number,
    scale: number,
    clamp: number,
  ): void;
  depthwise(
    row0: number,
    row1: number,
    row2: number,
    weights: number,
    out: number,
    side: number,
    outSide: number,
    channels: number,
    stride: number,
    before: number,
    factor: number,
  ): void;
  unfold(bytes: number, table: number, out: number, side: number, first: number, end: number): void;
  largest(from: number, count: number): number;
  round(from: number, out: number, count: number, factor: number): void;
}
