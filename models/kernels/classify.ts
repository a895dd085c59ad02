/** A network's last layer: side × side places of so many channels, as floats. */
export interface Features {
  readonly at: number;
  readonly side: number;
  readonly channels: number;
}

/** Every output is a sum of all inputs times its weights (inputs × outputs), plus its bias. */
export interface Dense {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  /** negative sums become 0 */
  readonly limited: boolean;
}

/** Average of every channel, sums of sums, softmax: a probability for each class. */
export function classify(
  features: Features,
  classifier: readonly Dense[],
  memory: WebAssembly.Memory,
): number[] {
  let values = averages(features, memory);
  for (const layer of classifier) values = sums(values, layer);
  const highest = Math.max(...values);
  const powers = Array.from(values, (sum) => Math.exp(sum - highest));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}

function averages({ at, side, channels }: Features, memory: WebAssembly.Memory) {
  const places = side * side;
  const values = new Float32Array(memory.buffer, at, places * channels);
  const averages = new Float64Array(channels);
  for (let channel = 0; channel < channels; channel += 1) {
    let sum = 0;
    for (let n = channel; n < values.length; n += channels) sum += values[n] as number;
    averages[channel] = sum / places;
  }
  return averages;
}

function sums(
  inputs: Float64Array<ArrayBuffer>,
  { weights, biases, limited }: Dense,
): Float64Array<ArrayBuffer> {
  const outputs = Float64Array.from(biases);
  const width = outputs.length;
  for (const [row, input] of inputs.entries()) {
    for (let n = 0; n < width; n += 1) {
      outputs[n] = (outputs[n] as number) + input * (weights[row * width + n] as number);
    }
  }
  return limited ? outputs.map((sum) => Math.max(0, sum)) : outputs;
}
