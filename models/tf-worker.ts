import { serve } from './serve.ts';
import { startTfEngine } from './tf-engine.ts';

serve(({ readFile, folder }) => startTfEngine(folder, readFile));
