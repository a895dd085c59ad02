import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { load, type NSFWJS } from 'nsfwjs/core';
import { MobileNetV2Model } from 'nsfwjs/models/mobilenet_v2';

/**
 * What the benchmark is measured against: nsfwjs as its own README uses it, with its default model,
 * on TF.js' WebAssembly backend, one picture after the other on the page's own thread.
 */
const peer = {
  model: null as NSFWJS | null,

  async start(): Promise<string> {
    setWasmPaths('/peer/');
    await tf.setBackend('wasm');
    peer.model = await load('MobileNetV2', { modelDefinitions: [MobileNetV2Model] });
    await peer.classifyNoise(3);
    return tf.getBackend();
  },

  /** Milliseconds for each of `count` classifications of a 224×224 picture. */
  async classifyNoise(count: number): Promise<number[]> {
    const picture = new ImageData(224, 224);
    const times: number[] = [];
    for (let n = 0; n < count; n += 1) {
      for (let at = 0; at < picture.data.length; at += 1) picture.data[at] = (at * (n + 7)) % 251;
      const start = performance.now();
      await peer.model?.classify(picture);
      times.push(performance.now() - start);
    }
    return times;
  },

  /** Milliseconds from the moment that `count` new pictures are put into the page to the last verdict. */
  async page(count: number, from: number): Promise<number> {
    const start = performance.now();
    const pictures = Array.from({ length: count }, (_, n) => {
      const picture = new Image(96, 72);
      picture.src = `/pictures/${from + n}/0`;
      document.body.append(picture);
      return picture;
    });
    for (const picture of pictures) {
      await picture.decode();
      await peer.model?.classify(picture);
    }
    return performance.now() - start;
  },
};
Object.assign(globalThis, { peer });
