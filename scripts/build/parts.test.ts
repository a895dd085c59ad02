import { describe, expect, it } from 'vitest';
import type { Files } from '../package/folder.ts';
import { overweight, weigh } from './parts.ts';

const some = (bytes: number) => new Uint8Array(bytes);

/** A package with a little of everything. */
const SOUND: Files = {
  'model/model.json': some(10),
  'model/group1-shard1of2': some(10),
  'model/second.weights': some(10),
  'model/kernels.wasm': some(10),
  'model/tfjs-backend-wasm.wasm': some(10),
  'assets/worker-abc.js': some(10),
  'content-scripts/guard.js': some(10),
  'content-scripts/guard.css': some(10),
  'content-scripts/panel.js': some(10),
  'background.js': some(10),
  'popup.html': some(10),
  'samples/hills-1.png': some(10),
  'icon/16.png': some(10),
  'manifest.json': some(10),
  'LICENSE.txt': some(10),
};

/** What deflate cannot shorten. */
function noise(bytes: number): Uint8Array {
  const made = some(bytes);
  let state = 1;
  for (let i = 0; i < bytes; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    made[i] = state >>> 16;
  }
  return made;
}

describe('the weight of a package', () => {
  it('is counted by part, and as a whole', () => {
    const weights = weigh(SOUND);
    expect(weights.find(({ name }) => name === 'model')).toMatchObject({ files: 2, bytes: 20 });
    expect(weights.at(-1)).toMatchObject({ name: 'whole package', files: 15, bytes: 150 });
    expect(overweight(SOUND)).toEqual([]);
  });

  it('may not pass what a part is allowed', () => {
    const heavy = { ...SOUND, 'icon/big.png': some(50_000) };
    expect(overweight(heavy)).toEqual(['icons: 50010 bytes, allowed 40000']);
  });

  it('may not pass 30 kB gzipped in every frame, whatever it is unpacked', () => {
    const heavy = { ...SOUND, 'content-scripts/guard.js': noise(30_500) };
    expect(overweight(heavy)).toEqual([expect.stringMatching(/^guard.* gzipped, allowed 30000$/)]);
  });

  it('may not pass 12 MB altogether', () => {
    const heavy = { ...SOUND, 'icon/big.png': some(12 * 2 ** 20) };
    expect(overweight(heavy)).toContainEqual(expect.stringMatching(/^whole package: /));
  });

  it('leaves no file out, and misses a part that is not there', () => {
    const { 'background.js': _, ...rest } = SOUND;
    const wrong = overweight({ ...rest, 'content-scripts/new.js': some(1) });
    expect(wrong).toEqual([
      'content-scripts/new.js belongs to no part (scripts/build/parts.ts)',
      'background: no file at all',
    ]);
  });
});
