type Values = Record<string, number | string | string[] | null>;
export type Registry = Record<string, Values | null>;

/**
 * Reads a .reg file strictly, by the rules of the format (UTF-16 with its mark, CR LF, header, keys in
 * brackets, values). A key or value that is to be removed is null. Throws on any other line.
 */
export function readRegistry(bytes: Uint8Array): Registry {
  const text = Buffer.from(bytes).toString('utf16le');
  if (!text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n\r\n'))
    throw new Error('head');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('line ends');
  const registry: Registry = {};
  let values: Values = {};
  for (const line of text.split('\r\n').slice(1)) {
    const removed = /^\[-(.+)\]$/.exec(line)?.[1];
    const key = /^\[(?!-)(.+)\]$/.exec(line)?.[1];
    const value = /^"((?:[^"\\]|\\["\\])*)"=(.+)$/.exec(line);
    if (line === '') continue;
    if (removed) registry[removed] = null;
    else if (key) {
      const known = registry[key];
      if (known) throw new Error(`twice: ${key}`);
      values = {};
      registry[key] = values;
    } else if (value) values[plain(value[1] ?? '')] = data(value[2] ?? '');
    else throw new Error(`no line of a .reg file: ${line}`);
  }
  return registry;
}

function data(written: string): number | string | string[] | null {
  if (written === '-') return null;
  const dword = /^dword:([0-9a-f]{8})$/.exec(written)?.[1];
  if (dword) return Number.parseInt(dword, 16);
  const text = /^"((?:[^"\\]|\\["\\])*)"$/.exec(written);
  if (text) return plain(text[1] ?? '');
  const [, type, hex = ''] =
    /^hex\(([17])\):((?:[0-9a-f]{2})(?:,[0-9a-f]{2})*)$/.exec(written) ?? [];
  if (!type) throw new Error(`no data: ${written}`);
  const bytes = Buffer.from(hex.split(',').map((byte) => Number.parseInt(byte, 16)));
  const words = bytes.toString('utf16le');
  if (type === '1') return words.replace(/\0$/, '');
  return words.replace(/\0\0$/, '').split('\0');
}

function plain(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}
