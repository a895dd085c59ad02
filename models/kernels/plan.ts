import { FRAME_BYTES, SIDE } from '../engine.ts';
import { Arena } from './arena.ts';
import type { Graph, Node, Weight } from './graph.ts';

/** The compiler's own data lies below this address. */
const START = 4096;
const PAGE = 65_536;
/** Of no work here: done with the convolution before, or on five numbers at the end. */
const FREE = new Set(['Placeholder', 'AddV2', 'Squeeze', 'Softmax', 'Identity']);

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
    clamp: number,
  ): void;
  depthwise(
    input: number,
    weights: number,
    out: number,
    side: number,
    outSide: number,
    channels: number,
    stride: number,
    before: number,
  ): void;
  unfold(bytes: number, table: number, out: number, side: number): void;
}

/** Activations: side × side places of `channels` floats. */
interface Layer {
  readonly at: number;
  readonly side: number;
  readonly channels: number;
}

export interface Plan {
  /** Where the picture's bytes go. */
  readonly bytes: number;
  /** Every kernel call of one picture, in order. */
  readonly steps: readonly (() => void)[];
  /** The last layer, of which the average over all places is classified. */
  readonly features: Layer;
  /** channels × classes, then their biases. */
  readonly classifier: { readonly weights: Float32Array; readonly biases: Float32Array };
  /** Addresses used. */
  readonly end: number;
}

/** Throws when the graph is not the MobileNetV2 that the kernels were made for. */
export class UnknownGraph extends Error {}

/** Lays the graph out in memory and lists the kernel calls. Throws {@link UnknownGraph}. */
export function makePlan(graph: Graph, kernels: Kernels): Plan {
  return new Planner(graph, kernels).plan();
}

class Planner {
  readonly #graph: Graph;
  readonly #kernels: Kernels;
  readonly #arena = new Arena(START);
  readonly #layers = new Map<string, Layer>();
  readonly #uses = new Map<string, number>();
  readonly #steps: (() => void)[] = [];
  readonly #table = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

  constructor(graph: Graph, kernels: Kernels) {
    this.#graph = graph;
    this.#kernels = kernels;
    for (const name of graph.nodes.flatMap(({ input }) => input ?? [])) {
      this.#uses.set(name, (this.#uses.get(name) ?? 0) + 1);
    }
  }

  plan(): Plan {
    const bytes = this.#arena.keep(FRAME_BYTES);
    let features: Layer | undefined;
    let classifier: Plan['classifier'] | undefined;
    const nodes = this.#graph.nodes.filter(({ op }) => op !== 'Const');
    for (const [at, node] of nodes.entries()) {
      if (node.op === 'Mul' || node.op === 'Sub') this.#scaleInput(node);
      else if (node.op === '_FusedConv2D') this.#convolve(node, nodes[at + 1], bytes);
      else if (node.op === 'FusedDepthwiseConv2dNative') this.#filter(node);
      else if (node.op === 'AvgPool') features = this.#layer(node, 0);
      else if (node.op === '_FusedMatMul') classifier = this.#classifier(node);
      else if (!FREE.has(node.op)) throw new UnknownGraph(`an operation ${node.op}`);
    }
    if (!features || !classifier) throw new UnknownGraph('no end');
    return { bytes, steps: this.#steps, features, classifier, end: this.#arena.end };
  }

  /** What is done to every byte alike is done once, to a table, in the same single precision. */
  #scaleInput(node: Node): void {
    const constant = node.input?.find((name) => this.#graph.weights.has(name)) ?? '';
    const by = this.#weight(constant, []).values[0] as number;
    for (const [byte, value] of this.#table.entries()) {
      this.#table[byte] = node.op === 'Mul' ? value * by : value - by;
    }
  }

  #convolve(node: Node, next: Node | undefined, bytes: number): void {
    const { shape, values } = this.#weight(node.input?.[1]);
    const [size, , depth = 0, columns = 0] = shape;
    const { values: biases } = this.#weight(node.input?.[2], [columns]);
    const input = size === 3 ? this.#unfolded(node, bytes) : this.#layer(node, 0);
    const even = input.channels;
    if ((size === 1 && depth !== even) || columns % 8 > 0 || even % 2 > 0) {
      throw new UnknownGraph(`a convolution ${shape}`);
    }
    const weights = this.#keep(pack(values, biases, even, columns));
    const out = this.#put(input.side, columns);
    const sum = next?.op === 'AddV2' && next.input?.includes(node.name) ? next : null;
    const other = sum?.input?.find((name) => name !== node.name);
    const add = other ? this.#named(other).at : 0;
    const rows = input.side ** 2;
    const clamp = has(node, 'Relu6') ? 1 : 0;
    if (sum && clamp) throw new UnknownGraph('a sum after a limit');
    const { multiply } = this.#kernels;
    this.#steps.push(() => multiply(input.at, weights, out.at, add, rows, even, columns, clamp));
    this.#layers.set((sum ?? node).name, out);
    if (size === 3) this.#arena.give(input.at);
    else this.#used(node.input?.[0]);
    if (other) this.#used(other);
  }

  /** The first convolution reads the picture: 27 neighbouring values for each place, and a zero. */
  #unfolded(node: Node, bytes: number): Layer {
    if (stride(node) !== 2 || this.#steps.length > 0) throw new UnknownGraph('a 3×3 convolution');
    const table = this.#keep(this.#table);
    const layer = this.#put(SIDE / 2, 28);
    this.#steps.push(() => this.#kernels.unfold(bytes, table, layer.at, SIDE));
    return layer;
  }

  #filter(node: Node): void {
    const input = this.#layer(node, 0);
    const { channels, side } = input;
    const { values } = this.#weight(node.input?.[1], [3, 3, channels, 1]);
    const { values: biases } = this.#weight(node.input?.[2], [channels]);
    if (!has(node, 'Relu6')) throw new UnknownGraph('a filter without limit');
    const by = stride(node);
    const outSide = Math.ceil(side / by);
    // TensorFlow's SAME: the smaller half of the missing places goes before.
    const before = Math.max((outSide - 1) * by + 3 - side, 0) >> 1;
    const weights = this.#keep(Float32Array.from([...values, ...biases]));
    const out = this.#put(outSide, channels);
    const { depthwise } = this.#kernels;
    this.#steps.push(() =>
      depthwise(input.at, weights, out.at, side, outSide, channels, by, before),
    );
    this.#layers.set(node.name, out);
    this.#used(node.input?.[0]);
  }

  #classifier(node: Node): Plan['classifier'] {
    const { values: weights, shape } = this.#weight(node.input?.[1]);
    const { values: biases } = this.#weight(node.input?.[2], [shape[1] ?? 0]);
    return { weights, biases };
  }

  #layer(node: Node, input: number): Layer {
    return this.#named(node.input?.[input] ?? '');
  }

  #named(name: string): Layer {
    const layer = this.#layers.get(name);
    if (!layer) throw new UnknownGraph(`no layer ${name}`);
    return layer;
  }

  #weight(name: string | undefined, shape?: readonly number[]): Weight {
    const weight = this.#graph.weights.get(name ?? '');
    if (!weight || (shape && String(shape) !== String(weight.shape))) {
      throw new UnknownGraph(`no weight ${name} of shape ${shape}`);
    }
    return weight;
  }

  /** Memory for a layer's output. */
  #put(side: number, channels: number): Layer {
    return { at: this.#arena.take(side * side * channels * 4), side, channels };
  }

  /** Memory for weights, filled, never given back. */
  #keep(values: Float32Array): number {
    const at = this.#arena.keep(values.byteLength);
    room(this.#kernels.memory, this.#arena.end);
    new Float32Array(this.#kernels.memory.buffer).set(values, at / 4);
    return at;
  }

  #used(name = ''): void {
    const left = (this.#uses.get(name) ?? 1) - 1;
    this.#uses.set(name, left);
    const layer = this.#layers.get(name);
    if (left === 0 && layer) this.#arena.give(layer.at);
  }
}

/** In the order that the kernel walks: for every 8 columns their biases, then their weights by depth. */
function pack(values: Float32Array, biases: Float32Array, depth: number, columns: number) {
  const packed = new Float32Array((depth + 1) * columns);
  let at = 0;
  for (let column = 0; column < columns; column += 8) {
    packed.set(biases.subarray(column, column + 8), at);
    at += 8;
    for (let row = 0; row < depth; row += 1, at += 8) {
      const from = row * columns + column;
      packed.set(values.subarray(from, from + 8), at);
    }
  }
  return packed;
}

function room(memory: WebAssembly.Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}

function stride({ attr }: Node): number {
  const [, down, across] = attr?.strides?.list?.i ?? [];
  if (down !== across || text(attr?.padding?.s) !== 'SAME') throw new UnknownGraph('a stride');
  return Number(down);
}

function has({ attr }: Node, operation: string): boolean {
  return attr?.fused_ops?.list?.s?.some((name) => text(name) === operation) ?? false;
}

function text(base64 = ''): string {
  return atob(base64);
}
