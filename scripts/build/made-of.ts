import type { Plugin } from 'vite';

/** The sources whose share in the scripts is worth knowing; the first that fits counts. */
const SOURCES: readonly (readonly [name: string, of: RegExp])[] = [
  ['TensorFlow.js', /\/node_modules\/@tensorflow\//],
  ['other packages', /\/node_modules\//],
  ['words', /\/locales\//],
  ['guides and lessons', /\/guides\//],
  ['drawings', /\/components\/(practice\/)?art\//],
  ['components', /\/(components|coach|policy)\//],
  ['guard', /\/guard\//],
  ['judging', /\/(models|entrypoints\/judge)\//],
  ['store, messages, entrypoints', /\/(store|bridge|entrypoints)\//],
];

export interface Share {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Notes while Vite writes scripts what each was made of. Minifying mixes the sources, so a script's
 * bytes are shared out by what each source weighed before: words, which do not shrink, are a little
 * more in truth, code a little less.
 */
export function notingSources(): { readonly plugin: Plugin; shares(): Share[] } {
  const bytes = new Map<string, number>();
  const plugin: Plugin = {
    name: 'o-xanh:made-of',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') note(chunk);
      },
    },
  };
  return {
    plugin,
    shares: () => [...bytes].map(([name, sum]) => ({ name, bytes: Math.round(sum) })).sort(heavier),
  };

  function note(chunk: { code: string; modules: Record<string, { renderedLength: number }> }) {
    const parts = Object.entries(chunk.modules);
    const before = parts.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0);
    for (const [id, { renderedLength }] of parts) {
      const share = before && (renderedLength / before) * Buffer.byteLength(chunk.code);
      const name = SOURCES.find(([, of]) => of.test(id.replaceAll('\\', '/')))?.[0] ?? 'tools';
      bytes.set(name, (bytes.get(name) ?? 0) + share);
    }
  }
}

function heavier(a: Share, b: Share): number {
  return b.bytes - a.bytes;
}
