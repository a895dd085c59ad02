import '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-backend-webgpu';
import { serve } from './serve.ts';
import { startTfEngine } from './tf-engine.ts';

const backend = self.name === 'webgpu' ? 'webgpu' : 'webgl';
serve(({ readFile, folder }) => startTfEngine(folder, readFile, backend));
