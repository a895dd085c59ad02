import { gzipSync } from 'node:zlib';
import type { Files } from '../package/folder.ts';

/** One part of the package: whose files they are, and what they may weigh, in bytes. */
interface Part {
  readonly name: string;
  readonly files: RegExp;
  readonly most: number;
  /** the same for what travels, where every frame of every page pays for it */
  readonly mostGzipped?: number;
}

/** Every file belongs to exactly one part: the first that its path fits. */
const PARTS: readonly Part[] = [
  { name: 'model', files: /^model\/(model\.json|group1-shard)/, most: 4_500_000 },
  { name: 'model for a second opinion', files: /^model\/second\./, most: 2_800_000 },
  {
    name: 'engine: own kernels and their worker',
    files: /^(model\/kernels[^/]*\.wasm|assets\/worker-[^/]*\.js)$/,
    most: 30_000,
  },
  {
    name: 'engine: TensorFlow.js, in reserve',
    files: /^(model\/tfjs-[^/]*\.wasm|assets\/(tf|gpu)-worker-[^/]*\.js)$/,
    most: 3_700_000,
  },
  {
    name: 'guard, in every frame',
    files: /^content-scripts\/(guard\.(js|css)|announce\.js)$/,
    most: 90_000,
    mostGzipped: 30_000,
  },
  {
    name: 'cards and panel, injected when needed',
    files: /^content-scripts\/(cards|panel)\.js$/,
    most: 320_000,
  },
  { name: 'background', files: /^background\.js$/, most: 40_000 },
  { name: 'pages', files: /^([a-z]+\.html|(chunks|assets)\/[^/]+\.(js|css))$/, most: 1_000_000 },
  { name: 'drawings to try the engine on', files: /^samples\/[^/]+\.png$/, most: 400_000 },
  { name: 'icons', files: /^icon\/[^/]+\.png$/, most: 40_000 },
  {
    name: 'manifest, its words, policy schema',
    files: /^(manifest|managed-schema|streams|_locales\/[^/]+\/messages)\.json$/,
    most: 20_000,
  },
  { name: 'licences', files: /^(LICENSE|THIRD_PARTY_NOTICES)\.txt$/, most: 100_000 },
];

/** The whole package, unpacked. */
const MOST = 12 * 2 ** 20;

export interface Weight {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** each file for itself, as it would travel */
  readonly gzipped: number;
  readonly most: number;
  readonly mostGzipped?: number;
}

/** What each part of a package weighs, then the whole. A file of no part is only in the whole. */
export function weigh(files: Files): Weight[] {
  const parts = PARTS.map(({ files: _, ...part }) => ({
    ...part,
    ...sum(Object.keys(files).filter((path) => partOf(path)?.name === part.name)),
  }));
  return [...parts, { name: 'whole package', most: MOST, ...sum(Object.keys(files)) }];

  function sum(paths: readonly string[]) {
    const contents = paths.map((path) => files[path] ?? new Uint8Array());
    const add = (sizes: number[]) => sizes.reduce((before, size) => before + size, 0);
    return {
      files: paths.length,
      bytes: add(contents.map((one) => one.byteLength)),
      gzipped: add(contents.map((one) => gzipSync(one, { level: 9 }).byteLength)),
    };
  }
}

/** All that is wrong with a package's weight, in words; nothing said means nothing wrong. */
export function overweight(files: Files, weights: readonly Weight[] = weigh(files)): string[] {
  const strays = Object.keys(files).filter((path) => !partOf(path));
  return [
    ...strays.map((path) => `${path} belongs to no part (scripts/build/parts.ts)`),
    ...weights.flatMap(({ name, files: count, bytes, most, gzipped, mostGzipped }) => [
      ...(count === 0 ? [`${name}: no file at all`] : []),
      ...(bytes > most ? [`${name}: ${bytes} bytes, allowed ${most}`] : []),
      ...(mostGzipped && gzipped > mostGzipped
        ? [`${name}: ${gzipped} bytes gzipped, allowed ${mostGzipped}`]
        : []),
    ]),
  ];
}

function partOf(path: string): Part | undefined {
  return PARTS.find(({ files }) => files.test(path));
}
