import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';

/** The page itself, and what each of its frames shows: the preview in one state. */
const PAGES = { 'index.html': 'main.tsx', 'frame.html': 'frame.ts' };

/**
 * Writes the design page into a folder: two files with everything in them, because a browser that
 * opens them from the disk loads no modules.
 */
export async function buildDesign(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [file, entry] of Object.entries(PAGES))
    await writeFile(join(folder, file), await inOneFile(join(import.meta.dirname, entry)));
  return join(folder, 'index.html');
}

async function inOneFile(entry: string): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    plugins: [preact()],
    logLevel: 'error',
    build: {
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const scripts = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const styles = output.flatMap((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : [],
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<link rel="icon" href="data:,"><title>Ô Xanh: design</title>',
    `<style>${styles.join('\n')}</style></head><body>`,
    `<script>${scripts.join('\n').replaceAll('</script', '<\\/script')}</script></body></html>\n`,
  ].join('\n');
}
