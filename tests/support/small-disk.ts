import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes that can be filled to its last byte. */
export interface SmallDisk {
  readonly folder: string;
  fill(): void;
  /** Deletes what filled it. */
  free(): void;
  remove(): Promise<void>;
}

/** In memory (tmpfs); a text says why there can be none: only who may mount can. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | string> {
  const folder = await mkdtemp(join(tmpdir(), 'o-xanh-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    await rm(folder, { recursive: true });
    return 'mounting is refused here';
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'a');
      const { bfree, bsize } = statfsSync(folder);
      for (const size of [Math.max(bfree * bsize - 2 ** 16, 0), 4096]) {
        const bytes = Buffer.alloc(size, 1);
        while (isWritten(file, bytes));
      }
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
    async remove() {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** False: the disk is full. */
function isWritten(file: number, bytes: Uint8Array): boolean {
  try {
    return bytes.length > 0 && writeSync(file, bytes) === bytes.length;
  } catch {
    return false;
  }
}
