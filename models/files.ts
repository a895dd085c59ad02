/**
 * The model as it lies in the package: nsfwjs' MobileNetV2Mid, byte for byte (4.3 million parameters,
 * one byte each), taken out of nsfwjs 4.4.0 by scripts/build/model-assets.ts. The hashes (SHA-256,
 * hex, of the decoded files) are pinned here for the build *and* for every start of the engine.
 */
export const MODEL_FILES = {
  'model.json': '935a537cc627402ee7303f75e59083809ab857ae99969523ba1aa726c65c8161',
  'group1-shard1of2': '70e4519134a0a12417ad80b6c299d8a2b90e52ce389d03d9d56b08df6b7f5b09',
  'group1-shard2of2': '70f6216b39b52b6f1e31e13683c71987a587dc1a85644adffa17cb48c2e9bee7',
} as const;

export type ModelFile = keyof typeof MODEL_FILES;
/** Reads one file of the package; rejects when it is not there. */
export type ReadFile = (name: ModelFile) => Promise<Uint8Array<ArrayBuffer>>;

/** A file is missing or its bytes are not the pinned ones. */
export class DamagedModel extends Error {}

/** All model files, verified. Throws {@link DamagedModel}. */
export async function readModelFiles(
  read: ReadFile,
): Promise<Record<ModelFile, Uint8Array<ArrayBuffer>>> {
  const names = Object.keys(MODEL_FILES) as ModelFile[];
  const files = await Promise.all(names.map(async (name) => [name, await verified(name, read)]));
  return Object.fromEntries(files);
}

async function verified(name: ModelFile, read: ReadFile): Promise<Uint8Array<ArrayBuffer>> {
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

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
