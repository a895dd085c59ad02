/**
 * The models as they lie in the package, taken out of nsfwjs 4.4.0 at build time
 * (scripts/build/model-assets.ts): MobileNetV2Mid, byte for byte (4.3 million parameters, one byte
 * each), and MobileNetV2 for a second opinion (2.6 million), with its batch normalisation folded. The hashes
 * (SHA-256, hex, of the decoded files) are pinned here for the build *and* for every start of the engine.
 */
export const MODEL_FILES = {
  'model.json': '935a537cc627402ee7303f75e59083809ab857ae99969523ba1aa726c65c8161',
  'group1-shard1of2': '70e4519134a0a12417ad80b6c299d8a2b90e52ce389d03d9d56b08df6b7f5b09',
  'group1-shard2of2': '70f6216b39b52b6f1e31e13683c71987a587dc1a85644adffa17cb48c2e9bee7',
  'second.json': '90537c08c0cd86a55c3ba19430a42e4e98a616834fd9f07098c85aba943d44e9',
  'second.weights': '6498b590be403db6a1c722deae1682162271188b2ddc90ab4b46a663d73a05f7',
} as const;

export type ModelFile = keyof typeof MODEL_FILES;
/** *first* judges every picture, *second* those near the threshold (verdict.ts). */
export type Model = 'first' | 'second';

/** The graph, and its weights in the order in which its file names them. */
const PARTS: Readonly<Record<Model, readonly [graph: ModelFile, ...weights: ModelFile[]]>> = {
  first: ['model.json', 'group1-shard1of2', 'group1-shard2of2'],
  second: ['second.json', 'second.weights'],
};

/** Reads one file of the package; rejects when it is not there. */
export type ReadFile = (name: ModelFile) => Promise<Uint8Array<ArrayBuffer>>;

/** A file is missing or its bytes are not the pinned ones. */
export class DamagedModel extends Error {}

export interface ModelFiles {
  /** JSON as the TF.js converter writes it */
  readonly graph: Uint8Array;
  readonly weights: Uint8Array;
}

/** All files of a model, verified. Throws {@link DamagedModel}. */
export async function readModelFiles(read: ReadFile, model: Model = 'first'): Promise<ModelFiles> {
  const [graph, ...weights] = await Promise.all(
    PARTS[model].map((name) => readVerified(name, read)),
  );
  return { graph: graph ?? new Uint8Array(), weights: join(weights) };
}

/** One file. Throws {@link DamagedModel}. */
export async function readVerified(
  name: ModelFile,
  read: ReadFile,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await read(name);
  } catch (cause) {
    throw new DamagedModel(`model file ${name} cannot be read`, { cause });
  }
  const hash = hex(await crypto.subtle.digest('SHA-256', bytes));
  if (hash !== MODEL_FILES[name]) throw new DamagedModel(`model file ${name} is damaged (${hash})`);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
