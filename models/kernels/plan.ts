import { FRAME_BYTES, SIDE } from '../engine.ts';
import { Arena } from './arena.ts';
import { has, stride, UnknownGraph } from './attributes.ts';
import type { Graph, Node, Weight } from './graph.ts';
import type { Kernels } from './kernels.ts';
import { FlowingLayer, type Layer, wholeLayer } from './layer.ts';

/** The compiler's own data lies below this address. */
const START = 4096;
const PAGE = 65_536;
/**
 * From this side on the inside of a block flows (layer.ts) instead of being kept as a whole: 7 MB there,
 * more than a cache holds. Smaller layers fit.
 */
const FLOWS_FROM = 56;
/** Rows kept of a layer that is filtered next: three are read, at most two more are ahead. */
const KEPT_FOR_FILTER = 6;
/** Of no work here: done with the convolution before, or on five numbers at the end. */
const FREE = new Set(['Placeholder', 'AddV2', 'Squeeze', 'Softmax', 'Identity']);

export interface Plan {
  /** Where the picture's bytes go. */
  readonly bytes: number;
  /** All work for one picture, in order. */
  readonly steps: readonly (() => void)[];
  /** The last layer, of which the average over all places is classified. */
  readonly features: { readonly at: number; readonly side: number; readonly channels: number };
  /** channels × classes, then their biases. */
  readonly classifier: { readonly weights: Float32Array; readonly biases: Float32Array };
  /** Addresses used. */
  readonly end: number;
}

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
  /** What gives a layer's memory back, once nobody needs it any more. */
  readonly #release = new Map<string, () => void>();
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
    let features: Plan['features'] | undefined;
    let classifier: Plan['classifier'] | undefined;
    const nodes = this.#graph.nodes.filter(({ op }) => op !== 'Const');
    for (const [at, node] of nodes.entries()) {
      if (node.op === 'Mul' || node.op === 'Sub') this.#scaleInput(node);
      else if (node.op === '_FusedConv2D') this.#convolve(node, nodes[at + 1], bytes);
      else if (node.op === 'FusedDepthwiseConv2dNative') this.#filter(node);
      else if (node.op === 'AvgPool') features = this.#features(node);
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
    const clamp = has(node, 'Relu6') ? 1 : 0;
    const { multiply } = this.#kernels;
    const read = () => (size === 3 ? this.#arena.give(input.row(0)) : this.#used(node.input?.[0]));
    if (clamp && input.side >= FLOWS_FROM) {
      const make = (y: number, at: number) => {
        input.need(y + 1);
        multiply(input.row(y), weights, at, 0, 2 * input.side, even, columns, 1);
      };
      return this.#flow(
        node,
        { kept: KEPT_FOR_FILTER, side: input.side, from: input, read },
        columns,
        make,
      );
    }
    const sum = next?.op === 'AddV2' && next.input?.includes(node.name) ? next : null;
    const other = sum?.input?.find((name) => name !== node.name);
    if (sum && clamp) throw new UnknownGraph('a sum after a limit');
    const add = other ? this.#named(other) : null;
    const out = this.#put((sum ?? node).name, input.side, columns);
    const height = input instanceof FlowingLayer ? 2 : input.side;
    this.#steps.push(() => {
      input.start();
      for (let y = 0; y < input.side; y += height) {
        input.need(y + height - 1);
        const sums = add ? add.row(y) : 0;
        multiply(
          input.row(y),
          weights,
          out.row(y),
          sums,
          height * input.side,
          even,
          columns,
          clamp,
        );
      }
    });
    read();
    if (other) this.#used(other);
  }

  /** The first convolution reads the picture: 27 neighbouring values for each place, and a zero. */
  #unfolded(node: Node, bytes: number): Layer {
    if (stride(node) !== 2 || this.#steps.length > 0) throw new UnknownGraph('a 3×3 convolution');
    const table = this.#keep(this.#table);
    const [side, channels, kept] = [SIDE / 2, 28, 2];
    const at = this.#arena.take(kept * side * channels * 4);
    const { unfold } = this.#kernels;
    return new FlowingLayer({ at, kept, side, channels }, null, (y, to) =>
      unfold(bytes, table, to, SIDE, y, y + 2),
    );
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
    const { depthwise } = this.#kernels;
    const row = (y: number, to: number) => {
      const top = y * by - before;
      input.need(Math.min(top + 2, side - 1));
      const first = top < 0 ? 0 : input.row(top);
      const last = top + 2 < side ? input.row(top + 2) : 0;
      depthwise(first, input.row(top + 1), last, weights, to, side, outSide, channels, by, before);
    };
    const read = () => this.#used(node.input?.[0]);
    if (input instanceof FlowingLayer) {
      const make = (y: number, at: number) => {
        row(y, at);
        row(y + 1, at + outSide * channels * 4);
      };
      return this.#flow(node, { kept: 2, side: outSide, from: input, read }, channels, make);
    }
    const out = this.#put(node.name, outSide, channels);
    this.#steps.push(() => {
      for (let y = 0; y < outSide; y += 1) row(y, out.row(y));
    });
    read();
  }

  /** A layer that is no step of its own: the next one has it made, row by row. */
  #flow(
    { name }: Node,
    { kept, side, from, read }: { kept: number; side: number; from: Layer; read: () => void },
    channels: number,
    make: (y: number, at: number) => void,
  ): void {
    if (this.#uses.get(name) !== 1 || side % 2 > 0) throw new UnknownGraph(`a layer ${name}`);
    const at = this.#arena.take(kept * side * channels * 4);
    this.#layers.set(name, new FlowingLayer({ at, kept, side, channels }, from, make));
    this.#release.set(name, () => {
      this.#arena.give(at);
      read();
    });
  }

  #features(node: Node): Plan['features'] {
    const { side, channels, row } = this.#layer(node, 0);
    return { at: row(0), side, channels };
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

  /** A layer that is computed as a whole. */
  #put(name: string, side: number, channels: number): Layer {
    const at = this.#arena.take(side * side * channels * 4);
    const layer = wholeLayer(at, side, channels);
    this.#layers.set(name, layer);
    this.#release.set(name, () => this.#arena.give(at));
    return layer;
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
    if (left === 0) this.#release.get(name)?.();
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
