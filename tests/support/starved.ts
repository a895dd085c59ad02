import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver.ts';
import { builtExtension } from './launch.ts';

/** A copy of the built extension whose WebAssembly gets too little memory. */
export interface Starved {
  readonly folder: string;
  /** Memory is there again for workers that start from now on. */
  feed(): Promise<void>;
  remove(): Promise<void>;
}

const KERNELS = ['kernels.wasm', 'kernels-relaxed.wasm'];
const TF = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'];

/**
 * The modules' own limits are lowered, so that the browser itself refuses `memory.grow`, as it does when
 * the machine has no more. `all`: TF.js, which is tried next, gets too little as well.
 */
export async function starvedExtension(name: BrowserName, all: boolean): Promise<Starved> {
  const built = builtExtension(name);
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-starved-'));
  await cp(built, folder, { recursive: true });
  const files = all ? [...KERNELS, ...TF] : KERNELS;
  for (const file of files) {
    const path = join(folder, 'model', file);
    await writeFile(path, limited(await readFile(path)));
  }
  return {
    folder,
    feed: async () => {
      for (const file of files) await cp(join(built, 'model', file), join(folder, 'model', file));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Pages of 64 kB more than a module starts with; the model alone needs 100. */
const MORE = 20;
const MEMORY_SECTION = 5;

/** The module with another most for its memory (https://webassembly.github.io/spec/core/binary/modules.html). */
export function limited(module: Uint8Array): Uint8Array {
  for (let at = 8; at < module.length; ) {
    const [size, body] = number(module, at + 1);
    if (module[at] === MEMORY_SECTION) {
      const [least] = number(module, body + 2);
      const section = [1, 1, ...bytesOf(least), ...bytesOf(least + MORE)];
      const head = module.subarray(0, at + 1);
      return Uint8Array.from([
        ...head,
        section.length,
        ...section,
        ...module.subarray(body + size),
      ]);
    }
    at = body + size;
  }
  throw new Error('no memory section');
}

/** An unsigned LEB128 number, and where it ends. */
function number(bytes: Uint8Array, at: number): [number, number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

function bytesOf(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...bytesOf(value >> 7)];
}
