import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-backend-webgl';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import '@tensorflow/tfjs-backend-webgpu';
import { backend } from '@tensorflow/tfjs-core';
import { failOnLoss } from './graphics-loss.ts';
import { serve } from './serve.ts';
import { startTfEngine } from './tf-engine.ts';

const kind = self.name === 'webgpu' ? 'webgpu' : 'webgl';
serve(async ({ readFile, folder }) =>
  failOnLoss(await startTfEngine(folder, readFile, kind), onLoss),
);

/** By TF.js' own types: the canvas and the device that it computes with. */
function onLoss(tell: () => void): void {
  if (kind === 'webgpu') void (backend() as WebGPUBackend).device.lost.then(tell);
  else (backend() as MathBackendWebGL).gpgpu.gl.canvas.addEventListener('webglcontextlost', tell);
}
