import { readFileSync } from 'node:fs';
import { main } from 'assemblyscript/asc';

const SOURCE = new URL('../../models/kernels/kernels.as', import.meta.url);

/**
 * models/kernels/kernels.as as WebAssembly. `relaxed`: with relaxed SIMD (Chromium 114, Firefox 145
 * and later), otherwise plain SIMD. Throws with the compiler's own words.
 */
export async function compileKernels(relaxed: boolean): Promise<Uint8Array<ArrayBuffer>> {
  let binary: Uint8Array<ArrayBuffer> | undefined;
  const features = ['simd', ...(relaxed ? ['relaxed-simd'] : [])].flatMap((f) => ['--enable', f]);
  const { error, stderr } = await main(
    ['kernels.ts', '-o', 'kernels.wasm', '-O3', '--noAssert', '--runtime', 'stub', ...features],
    {
      // Named .as on disk, because it is not TypeScript; the compiler knows its own files as .ts.
      readFile: (name) => (name === 'kernels.ts' ? readFileSync(SOURCE, 'utf8') : null),
      writeFile: (name, content) => {
        if (name === 'kernels.wasm') binary = Uint8Array.from(content as Uint8Array);
      },
      listFiles: () => [],
    },
  );
  if (error || !binary) throw new Error(`kernels.as does not compile\n${stderr}`, { cause: error });
  return binary;
}
