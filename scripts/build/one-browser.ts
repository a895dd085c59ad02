import type { Plugin } from 'vite';

const POLYFILL = /\/node_modules\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * webextension-polyfill is a CommonJS module, and a bundler that imports one copies every property of what it
 * exports. Here that is `browser` itself, of which each property makes its whole interface when it is
 * touched: a millisecond or more in every frame of every page. As a module with one export it is not touched.
 */
export function oneBrowser(): Plugin {
  return {
    name: 'o-xanh:one-browser',
    transform(code, id) {
      if (!POLYFILL.test(id.replaceAll('\\', '/'))) return null;
      const module = 'const module = { exports: {} }, { exports } = module;';
      return { code: `${module}\n${code}\nexport default module.exports;`, map: null };
    },
  };
}
