import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The files of a profile that belong to extensions: their storage, IndexedDB (LevelDB, SQLite and
 * blobs), service workers and rules. What a browser keeps for itself (history, cache) is its own affair.
 */
const OF_EXTENSIONS =
  /Extension|chrome-extension|moz-extension|browser-extension-data|extension-|Service Worker|DNR|Session Storage|Local Storage|storage-sync/i;

/** Where one of these texts stands in such a file, in plain, as UTF-16 or in base64: `file: text`. */
export async function traces(profile: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    const name = relative(profile, file);
    if (!entry.isFile() || !OF_EXTENSIONS.test(name)) continue;
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) continue;
    for (const text of texts)
      if (forms(text).some((form) => bytes.includes(form))) found.push(`${name}: ${text}`);
  }
  return found;
}

function forms(text: string): readonly Buffer[] {
  return [Buffer.from(text), Buffer.from(text, 'utf16le')];
}

/** How many files of extensions there are at all, so that looking nowhere is noticed. */
export async function extensionFiles(profile: string): Promise<number> {
  const names = await readdir(profile, { recursive: true });
  return names.filter((name) => OF_EXTENSIONS.test(name)).length;
}

/** Runs in one of our pages: everything in our storage, as one text. */
export async function everythingStored(): Promise<string> {
  const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const areas = [await api.storage.local.get(null), await api.storage.session.get(null)];
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
