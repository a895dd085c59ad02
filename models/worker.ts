import { startKernelEngine } from './kernel-engine.ts';
import { serve } from './serve.ts';

serve(({ readFile }) =>
  startKernelEngine(readFile, (relaxed) =>
    readFile(relaxed ? 'kernels-relaxed.wasm' : 'kernels.wasm'),
  ),
);
