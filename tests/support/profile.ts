import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { unpacked } from './packed.ts';

/** Files of a profile that are surely ours: storage, IndexedDB (LevelDB, SQLite and blobs), rules. */
const OF_EXTENSIONS =
  /Extension|chrome-extension|moz-extension|browser-extension-data|extension-|Service Worker|DNR|Session Storage|Local Storage|storage-sync/i;

/**
 * What a browser writes down of every page, with us or without: history, restored sessions, caches, the network's
 * memory, measures of its own; and packages and compiled scripts, which no page writes. Everything else is searched.
 */
const BROWSERS_OWN = new RegExp(
  [
    '^(Default/)?(History|Top Sites|Favicons|Visited Links|Shortcuts|Network|Cookies|DIPS)',
    String.raw`^(Default/)?(Sessions|Cache|Code Cache|GPUCache|Dawn\w*Cache|Site Characteristics Database)/`,
    String.raw`^(segmentation_platform|\w*ShaderCache|component_crx_cache|BrowserMetrics.*)/`,
    String.raw`^(places|favicons|cookies|formhistory|permissions|content-prefs)\.sqlite`,
    '^(sessionstore|cache2/|startupCache/|extensions/|storage/permanent/chrome/|datareporting/)',
    '^(SiteSecurityServiceState|AlternateServices)',
  ].join('|'),
);
/** Chromium's own choices for sites, and those of extensions, of which only the second are ours. */
const PREFERENCES = /^Default\/(Secure )?Preferences$/;

/**
 * Where one of these texts stands in such a file, as `file: text`: in plain or backwards, as UTF-16, base64,
 * hexadecimal or behind percent signs, and the same in what is compressed inside (packed.ts).
 */
export async function traces(profile: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(profile, file).replaceAll('\\', '/');
    if (!entry.isFile() || BROWSERS_OWN.test(name)) continue;
    const bytes = await readFile(file)
      .then((read) => ownPart(name, read))
      .catch(() => null);
    if (bytes === null) continue;
    const left = new Map(texts.map((text) => [text, forms(text)]));
    for (const part of parts(bytes)) {
      for (const [text, wanted] of left) {
        if (!wanted.some((form) => part.includes(form))) continue;
        found.push(`${name}: ${text}`);
        left.delete(text);
      }
    }
  }
  return found;
}

function ownPart(name: string, bytes: Buffer): Buffer {
  if (!PREFERENCES.test(name)) return bytes;
  const { extensions = null } = JSON.parse(bytes.toString()) as { extensions?: unknown };
  return Buffer.from(JSON.stringify(extensions));
}

function* parts(bytes: Buffer): Generator<Buffer> {
  yield bytes;
  if (bytes.includes('%')) yield Buffer.from(unescaped(bytes.toString('latin1')), 'latin1');
  yield* unpacked(bytes);
}

const unescaped = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );

function forms(text: string): readonly Buffer[] {
  const plain = [text, [...text].reverse().join('')].flatMap((letters) => [
    Buffer.from(letters),
    Buffer.from(letters, 'utf16le'),
  ]);
  const coded = plain.flatMap((bytes) => [
    Buffer.from(bytes.toString('hex')),
    Buffer.from(bytes.toString('hex').toUpperCase()),
    ...[0, 1, 2].map((before) => base64At(bytes, before)),
  ]);
  return [...plain, ...coded];
}

/** The letters of base64 that depend on nothing but `bytes`, where so many others stand before them. */
function base64At(bytes: Buffer, before: number): Buffer {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  const end = Math.floor(((before + bytes.length) * 8) / 6);
  return Buffer.from(whole.slice(Math.ceil((before * 8) / 6), end));
}

/** How many files of extensions there are at all, so that looking nowhere is noticed. */
export async function extensionFiles(profile: string): Promise<number> {
  const names = await readdir(profile, { recursive: true });
  return names.filter((name) => OF_EXTENSIONS.test(name)).length;
}

/** Runs in one of our pages: everything in our storage, as one text. */
export async function everythingStored(): Promise<string> {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const areas = [
    await api.storage.local.get(null),
    await api.storage.session.get(null),
    await api.storage.sync.get(null),
  ];
  const texts = [JSON.stringify(areas), JSON.stringify({ ...localStorage })];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      texts.push(`${name}/${store}: ${JSON.stringify(rows)}`);
    }
    db.close();
  }
  for (const name of await caches.keys()) texts.push(`cache ${name}`);
  return texts.join('\n');
}
