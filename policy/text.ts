const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for XML, in elements and in quoted attributes. What XML 1.0 cannot hold at all (control
 * characters, lone surrogates) becomes U+FFFD; tabs and line breaks become references, because a
 * parser turns them into blanks in attributes.
 */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (letter) => NAMES[letter] ?? `&#${letter.charCodeAt(0)};`);
}
