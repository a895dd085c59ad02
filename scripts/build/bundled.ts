import { appendFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Where `O_XANH_BUNDLED` names a file: writes into it, a line each, the packages of which code is in the
 * bundles. For the test that holds the bill of materials and the notices against what was really built.
 */
export function noteBundled(): Plugin {
  const file = process.env.O_XANH_BUNDLED;
  return {
    name: 'o-xanh-note-bundled',
    generateBundle(_, bundle) {
      if (!file) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (name && renderedLength > 0) appendFileSync(file, `${name}\n`);
        }
      }
    },
  };
}

/** `@scope/name` of a module's path among the installed packages, the innermost; else nothing. */
function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}
