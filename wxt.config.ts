import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noteBundled } from './scripts/build/bundled.ts';
import { notingSources } from './scripts/build/made-of.ts';
import { addManagedSchema } from './scripts/build/managed-schema.ts';
import { manifest } from './scripts/build/manifest.ts';
import { addModelAssets } from './scripts/build/model-assets.ts';
import { addNotices } from './scripts/build/notices.ts';
import { oneBrowser } from './scripts/build/one-browser.ts';
import { addSamples } from './scripts/build/samples.ts';
import { userOriginVeil } from './scripts/build/user-origin-veil.ts';
import { weighPackage } from './scripts/build/weigh-package.ts';

const madeOf = notingSources();

export default defineConfig({
  manifestVersion: 3,
  outDir: process.env.O_XANH_OUT ?? '.output',
  imports: false,
  vite: () => ({
    plugins: [preact(), oneBrowser(), madeOf.plugin, noteBundled()],
    worker: { plugins: () => [madeOf.plugin, noteBundled()] },
    build: { target: 'es2022' },
  }),
  manifest,
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      await addModelAssets(wxt, files);
      await addNotices(wxt, files);
      await addSamples(wxt, files);
      await addManagedSchema(wxt, files);
    },
    'build:manifestGenerated': userOriginVeil,
    'build:done': (wxt) => weighPackage(wxt, madeOf.shares()),
  },
});
