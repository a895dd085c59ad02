import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** A page of tests/pages/coach as one script with its styles, to be put into any page. */
export async function bundle(file: string): Promise<{ script: string; css: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '../pages/coach', file),
        formats: ['iife'],
        name: 'bundled',
        fileName: 'bundled',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const css = output.output.find(({ fileName }) => fileName.endsWith('.css'));
  return {
    script: output.output[0].code,
    css: css?.type === 'asset' ? String(css.source) : '',
  };
}
