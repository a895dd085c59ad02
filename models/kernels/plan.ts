import { FRAME_BYTES, SIDE } from '../engine.ts';
import { Arena } from './arena.ts';
import { has, stride, UnknownGraph } from './attributes.ts';
import type { Dense, Features } from './classify.ts';
import type { Graph, Node, Weight } from './graph.ts';
import type { Kernels } from './kernels.ts';
import {
  FlowingLayer,
  type Layer,
  RoundedLayer,
  rowBytes,
  type Shape,
  TOP,
  wholeLayer,
} from './layer.ts';
import { pack } from './pack.ts';

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
/** So large a number stands for a white picture that every byte's is whole: 2 × byte - 255, 128 times. */
const EXACT = 255 * 128;
/** Filters give 0 to 6, in numbers from -{@link TOP} on: the scale of those. */
const FILTERED = 6 / (2 * TOP);
/** Of no work here: done with the convolution before, or on five numbers at the end. */
const FREE = new Set(['Placeholder', 'AddV2', 'Squeeze', 'Softmax', 'Identity']);

export interface Plan {
  /** Where the picture's bytes go. */
  readonly bytes: number;
  /** All work for one picture, in order. */
  readonly steps: readonly (() => void)[];
  /** The last layer, of which the average over all places is classified. */
  readonly features: Features;
  /** From that average to sums for the classes. */
  readonly classifier: readonly Dense[];
  /** Addresses used. */
  readonly end: number;
}

/** What a convolution reads, and what to do once it has been read for the last time. */
interface Input {
  readonly input: Layer;
  readonly read: () => void;
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
    let features: Features | undefined;
    const classifier: Dense[] = [];
    const nodes = this.#graph.nodes.filter(({ op }) => op !== 'Const');
    for (const [at, node] of nodes.entries()) {
      if (node.op === 'Mul' || node.op === 'Sub') this.#scaleInput(node);
      else if (node.op === '_FusedConv2D') this.#convolve(node, nodes[at + 1], bytes);
      else if (node.op === 'FusedDepthwiseConv2dNative') this.#filter(node);
      else if (node.op === 'AvgPool') features = this.#features(node);
      else if (node.op === '_FusedMatMul') classifier.push(this.#dense(node));
      else if (!FREE.has(node.op)) throw new UnknownGraph(`an operation ${node.op}`);
    }
    if (!features || classifier.length === 0) throw new UnknownGraph('no end');
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
    const { shape, whole } = this.#weight(node.input?.[1]);
    if (!whole) throw new UnknownGraph('weights that are no whole numbers');
    const [size, , depth = 0, columns = 0] = shape;
    const { values: biases } = this.#weight(node.input?.[2], [columns]);
    const { input, read } = size === 3 ? this.#unfolded(node, bytes) : this.#rounded(node);
    const { side, channels } = input;
    if ((size === 1 && depth !== channels) || columns % 8 > 0 || channels % 4 > 0) {
      throw new UnknownGraph(`a convolution ${shape}`);
    }
    const weights = this.#keep(
      pack(whole, biases, channels, columns, input.scale === FILTERED ? TOP : 0),
    );
    const clamp = has(node, 'Relu6') ? 1 : 0;
    const { multiply } = this.#kernels;
    const rows = (y: number, height: number, to: number, add: number) => {
      input.need(y + height - 1);
      multiply(
        input.row(y),
        weights,
        to,
        add,
        height * side,
        channels,
        columns,
        input.scale,
        clamp,
      );
    };
    if (clamp && side >= FLOWS_FROM) {
      const made = { side, channels: columns, scale: 0, kept: KEPT_FOR_FILTER };
      return this.#flow(node, made, { from: input, read }, (y, at) => rows(y, 2, at, 0));
    }
    const sum = next?.op === 'AddV2' && next.input?.includes(node.name) ? next : null;
    const other = sum?.input?.find((name) => name !== node.name);
    if (sum && clamp) throw new UnknownGraph('a sum after a limit');
    const add = other ? this.#floats(other) : null;
    const out = this.#put((sum ?? node).name, { side, channels: columns, scale: 0 });
    const height = input instanceof FlowingLayer ? 2 : side;
    this.#steps.push(() => {
      input.start();
      for (let y = 0; y < side; y += height) rows(y, height, out.row(y), add ? add.row(y) : 0);
    });
    read();
    if (other) this.#used(other);
  }

  /** The first convolution reads the picture: 27 neighbouring values for each place, and a zero. */
  #unfolded(node: Node, bytes: number): Input {
    if (stride(node) !== 2 || this.#steps.length > 0) throw new UnknownGraph('a 3×3 convolution');
    const scale = Math.max(...this.#table.map(Math.abs)) / EXACT;
    const table = this.#keep(Int16Array.from(this.#table, (value) => Math.round(value / scale)));
    const shape = { side: SIDE / 2, channels: 28, scale, kept: 2 };
    const at = this.#arena.take(shape.kept * rowBytes(shape));
    const { unfold } = this.#kernels;
    const make = (y: number, to: number) => unfold(bytes, table, to, SIDE, y, y + 2);
    const input = new FlowingLayer({ ...shape, at }, null, make);
    return { input, read: () => this.#arena.give(at) };
  }

  /** The layer that a convolution reads, as whole numbers. Filters give it so; sums are rounded. */
  #rounded({ input: [name = ''] = [] }: Node): Input {
    const layer = this.#named(name);
    if (layer.scale !== 0) return { input: layer, read: () => this.#used(name) };
    if (layer instanceof FlowingLayer) throw new UnknownGraph(`a layer ${name}`);
    const { side, channels } = layer;
    const at = this.#arena.take(side * rowBytes({ side, channels, scale: 1 }));
    const read = () => {
      this.#used(name);
      this.#arena.give(at);
    };
    return { input: new RoundedLayer(at, layer, this.#kernels), read };
  }

  #filter(node: Node): void {
    const input = this.#floats(node.input?.[0]);
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
      depthwise(
        first,
        input.row(top + 1),
        last,
        weights,
        to,
        side,
        outSide,
        channels,
        by,
        before,
        1 / FILTERED,
      );
    };
    const read = () => this.#used(node.input?.[0]);
    const made = { side: outSide, channels, scale: FILTERED };
    if (input instanceof FlowingLayer) {
      const make = (y: number, at: number) => {
        row(y, at);
        row(y + 1, at + rowBytes(made));
      };
      return this.#flow(node, { ...made, kept: 2 }, { from: input, read }, make);
    }
    const out = this.#put(node.name, made);
    this.#steps.push(() => {
      for (let y = 0; y < outSide; y += 1) row(y, out.row(y));
    });
    read();
  }

  /** A layer that is no step of its own: the next one has it made, row by row. */
  #flow(
    { name }: Node,
    made: Shape & { readonly kept: number },
    { from, read }: { readonly from: Layer; readonly read: () => void },
    make: (y: number, at: number) => void,
  ): void {
    if (this.#uses.get(name) !== 1 || made.side % 2 > 0) throw new UnknownGraph(`a layer ${name}`);
    const at = this.#arena.take(made.kept * rowBytes(made));
    this.#layers.set(name, new FlowingLayer({ ...made, at }, from, make));
    this.#release.set(name, () => {
      this.#arena.give(at);
      read();
    });
  }

  #features(node: Node): Features {
    const { side, channels, row } = this.#floats(node.input?.[0]);
    return { at: row(0), side, channels };
  }

  #dense(node: Node): Dense {
    const { values: weights, shape } = this.#weight(node.input?.[1]);
    const { values: biases } = this.#weight(node.input?.[2], [shape[1] ?? 0]);
    return { weights, biases, limited: has(node, 'Relu') };
  }

  #floats(name = ''): Layer {
    const layer = this.#named(name);
    if (layer.scale !== 0) throw new UnknownGraph(`whole numbers in ${name}`);
    return layer;
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
  #put(name: string, shape: Shape): Layer {
    const at = this.#arena.take(shape.side * rowBytes(shape));
    const layer = wholeLayer(at, shape);
    this.#layers.set(name, layer);
    this.#release.set(name, () => this.#arena.give(at));
    return layer;
  }

  /** Memory for weights, filled, never given back. */
  #keep({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
    const at = this.#arena.keep(byteLength);
    room(this.#kernels.memory, this.#arena.end);
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    new Uint8Array(this.#kernels.memory.buffer).set(bytes, at);
    return at;
  }

  #used(name = ''): void {
    const left = (this.#uses.get(name) ?? 1) - 1;
    this.#uses.set(name, left);
    if (left === 0) this.#release.get(name)?.();
  }
}

function room(memory: WebAssembly.Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}
