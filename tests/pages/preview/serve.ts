import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { State } from './state.ts';

export interface Preview {
  address(state: State): string;
  close(): Promise<void>;
}

/** Builds the preview and serves it on a port of the system's choosing. */
export async function servePreview(): Promise<Preview> {
  const configFile = join(import.meta.dirname, 'vite.config.ts');
  const outDir = await mkdtemp(join(tmpdir(), 'o-xanh-preview-'));
  await build({ configFile, build: { outDir, emptyOutDir: true }, logLevel: 'error' });
  const server = await preview({
    configFile,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const [base] = server.resolvedUrls?.local ?? [];
  return {
    address: (state) => `${base}?${new URLSearchParams(state)}`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
