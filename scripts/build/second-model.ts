import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
/** Of Keras' batch normalisation, in every layer of this network. */
const EPSILON = 0.001;

interface Spec {
  readonly name: string;
  readonly shape: number[];
  readonly dtype: string;
  readonly quantization?: { readonly min: number; readonly scale: number; readonly dtype: string };
  /** name of the float weights that these are multiplied by, one for each channel of the result */
  readonly factors?: string;
}

interface Layer {
  readonly class_name: string;
  readonly name: string;
  readonly config: { readonly strides?: readonly number[]; readonly activation?: string };
  readonly inbound_nodes: readonly (readonly (readonly [name: string])[])[];
}

interface LayersModel {
  readonly modelTopology: { readonly model_config: { readonly config: { layers: Layer[] } } };
  readonly weightsManifest: readonly [{ readonly weights: Spec[] }];
}

/**
 * nsfwjs' MobileNetV2, a model of Keras layers, as the graph that our kernels and TF.js' converter read:
 * each batch normalisation becomes a factor and a bias for each channel of the convolution before it.
 * The convolutions' weights stay the bytes that nsfwjs ships. Equal bytes on every machine; their
 * hashes are pinned in models/files.ts. Throws when a layer is not as expected.
 */
export function foldSecondModel(): Record<
  'second.json' | 'second.weights',
  Uint8Array<ArrayBuffer>
> {
  const folder = path.join(path.dirname(require.resolve('nsfwjs')), '../models/mobilenet_v2');
  const model: LayersModel = require(path.join(folder, 'model.min.js'));
  const base64: string = require(path.join(folder, 'group1-shard1of1.min.js'));
  return new Folding(model, Buffer.from(base64, 'base64')).files();
}

class Folding {
  readonly #layers: readonly Layer[];
  readonly #given = new Map<string, { spec: Spec; bytes: Uint8Array }>();
  readonly #nodes: unknown[] = [{ name: 'input', op: 'Placeholder', attr: picture() }];
  readonly #specs: Spec[] = [];
  readonly #bytes: Uint8Array[] = [];
  /** The node that a Keras layer became, or became a part of. */
  readonly #became = new Map<string, string>([['input_1', 'input']]);

  constructor({ modelTopology, weightsManifest: [{ weights }] }: LayersModel, bytes: Uint8Array) {
    this.#layers = modelTopology.model_config.config.layers;
    let at = 0;
    for (const spec of weights) {
      if (spec.quantization?.dtype !== 'uint8') throw new Error(`${spec.name}: not of bytes`);
      const count = spec.shape.reduce((product, size) => product * size, 1);
      this.#given.set(spec.name, { spec, bytes: bytes.subarray(at, at + count) });
      at += count;
    }
    if (at !== bytes.length) throw new Error(`${bytes.length} bytes of weights, not ${at}`);
  }

  files() {
    for (const layer of this.#layers) this.#became.set(layer.name, this.#fold(layer));
    const last = this.#became.get(this.#layers.at(-1)?.name ?? '');
    this.#nodes.push({ name: 'Identity', op: 'Identity', input: [last], attr: FLOAT });
    const group = { paths: ['second.weights'], weights: this.#specs };
    const modelTopology = { node: this.#nodes, versions: { producer: 175 } };
    const json = JSON.stringify({ format: 'graph-model', modelTopology, weightsManifest: [group] });
    return {
      'second.json': new TextEncoder().encode(json),
      'second.weights': Uint8Array.from(Buffer.concat(this.#bytes)),
    };
  }

  /** Name of the node whose output this layer's is. */
  #fold({ class_name: kind, name, config, inbound_nodes: [from = []] }: Layer): string {
    const input = from.map(([before]) => this.#became.get(before) ?? '');
    const [only = ''] = input;
    switch (kind) {
      case 'InputLayer':
        return 'input';
      // One row and column after the last: TensorFlow's SAME, which the convolution after it gets.
      case 'ZeroPadding2D':
      case 'Dropout':
      // Done with the convolution before:
      case 'BatchNormalization':
      case 'ReLU':
        return only;
      case 'Conv2D':
        return this.#convolution('_FusedConv2D', name, `${name}/kernel`, only, config);
      case 'DepthwiseConv2D':
        return this.#convolution(
          'FusedDepthwiseConv2dNative',
          name,
          `${name}/depthwise_kernel`,
          only,
          config,
        );
      case 'Add':
        return this.#node(name, 'AddV2', input);
      case 'AveragePooling2D':
        return this.#node(name, 'AvgPool', input, {
          ksize: ints([1, 7, 7, 1]),
          ...strides([1, 1]),
        });
      case 'Flatten':
        return this.#node(name, 'Squeeze', input, { squeeze_dims: ints([1, 2]) });
      case 'Dense':
        return this.#dense(name, only, config.activation);
      default:
        throw new Error(`${name}: a layer ${kind}`);
    }
  }

  #convolution(op: string, name: string, kernel: string, input: string, config: Layer['config']) {
    const [normal, ...others] = this.#after(name);
    if (normal?.class_name !== 'BatchNormalization' || others.length > 0) {
      throw new Error(`${name}: no batch normalisation after it`);
    }
    const [gamma, beta, mean, variance] = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map(
      (part) => this.#floats(`${normal.name}/${part}`),
    ) as [Float32Array, Float32Array, Float32Array, Float32Array];
    const factors = gamma.map((g, n) => g / Math.sqrt((variance[n] as number) + EPSILON));
    const biases = beta.map((b, n) => b - (mean[n] as number) * (factors[n] as number));
    const limited = this.#after(normal.name).every(({ class_name }) => class_name === 'ReLU');
    // No node of the graph reads the factors: a constant that nothing reads would be a result of it.
    this.#keep(
      { name: `${name}/factors`, shape: [factors.length], dtype: 'float32' },
      bytesOf(factors),
    );
    this.#keepGiven(kernel, `${name}/factors`);
    const inputs = [input, kernel, this.#keepFloats(`${name}/biases`, biases)];
    return this.#node(name, op, inputs, {
      ...strides(config.strides ?? [1, 1], 'SAME'),
      dilations: ints([1, 1, 1, 1]),
      ...fused(limited ? 'Relu6' : null),
    });
  }

  #dense(name: string, input: string, activation = ''): string {
    this.#keepGiven(`${name}/kernel`);
    const biases = this.#keepFloats(`${name}/bias`, this.#floats(`${name}/bias`));
    const limit = activation === 'relu' ? 'Relu' : null;
    const attr = { ...fused(limit), transpose_a: { b: false }, transpose_b: { b: false } };
    const sums = this.#node(name, '_FusedMatMul', [input, `${name}/kernel`, biases], attr);
    return activation === 'softmax' ? this.#node(`${name}/softmax`, 'Softmax', [sums]) : sums;
  }

  #after(name: string): Layer[] {
    return this.#layers.filter(({ inbound_nodes: [from] }) => from?.some(([one]) => one === name));
  }

  #floats(name: string): Float32Array {
    const { spec, bytes } = this.#weights(name);
    const { scale, min } = spec.quantization ?? { scale: Number.NaN, min: 0 };
    return Float32Array.from(bytes, (byte) => byte * scale + min);
  }

  #weights(name: string) {
    const weights = this.#given.get(name);
    if (!weights) throw new Error(`no weights ${name}`);
    return weights;
  }

  #keepGiven(name: string, factors?: string): void {
    const { spec, bytes } = this.#weights(name);
    this.#keep(factors ? { ...spec, factors } : spec, bytes);
    this.#constant(name);
  }

  #keepFloats(name: string, values: Float32Array): string {
    this.#keep({ name, shape: [values.length], dtype: 'float32' }, bytesOf(values));
    return this.#constant(name);
  }

  #keep(spec: Spec, bytes: Uint8Array): void {
    this.#specs.push(spec);
    this.#bytes.push(bytes);
  }

  #constant(name: string): string {
    this.#nodes.push({ name, op: 'Const', attr: { dtype: { type: 'DT_FLOAT' } } });
    return name;
  }

  #node(name: string, op: string, input: readonly string[], attr: object = {}): string {
    this.#nodes.push({ name, op, input, attr: { ...FLOAT, ...attr } });
    return name;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const FLOAT = { T: { type: 'DT_FLOAT' } };

function picture() {
  const dim = [-1, 224, 224, 3].map((size) => ({ size: String(size) }));
  return { shape: { shape: { dim } }, dtype: { type: 'DT_FLOAT' } };
}

function ints(numbers: readonly number[]) {
  return { list: { i: numbers.map(String) } };
}

function strides([down = 1, across = 1]: readonly number[], padding = 'VALID') {
  return {
    strides: ints([1, down, across, 1]),
    padding: { s: btoa(padding) },
    data_format: { s: btoa('NHWC') },
  };
}

function fused(limit: 'Relu' | 'Relu6' | null) {
  const names = ['BiasAdd', ...(limit ? [limit] : [])];
  return { fused_ops: { list: { s: names.map(btoa) } }, num_args: { i: '1' } };
}
