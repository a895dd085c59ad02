import { join } from 'node:path';
import { build } from 'vite';

const HARNESS = join(import.meta.dirname, '../pages/coach/harness.ts');

/** The coach as one script, to be evaluated in a page. */
export async function buildHarness(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: HARNESS, formats: ['iife'], name: 'coachHarness', fileName: 'harness' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
