import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Files, readFolder, zip } from '../scripts/package/folder.ts';
import { SCREENS, SCREENSHOT, TILES } from '../scripts/pictures/sizes.ts';
import { OUT, TARGETS } from '../scripts/tools.ts';

/** The shops' published rules (docs/listing.md has the sources) on the packages as they were built. */
const LANGUAGES = ['vi', 'en'] as const;
const LIMITS = { name: 50, description: 132 } as const;
const LISTING = { Name: 50, Summary: 132, Description: 16_000 } as const;

describe.each(TARGETS)('the package for %s', (target) => {
  let files: Files = {};
  let manifest: Record<string, unknown> = {};
  const text = (name: string) => Buffer.from(files[name] ?? []).toString();
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(text(`_locales/${language}/messages.json`));
  const asText = () => JSON.stringify(manifest);

  beforeAll(async () => {
    files = await readFolder(join(OUT, `${target}-mv3`));
    manifest = JSON.parse(text('manifest.json'));
  });

  it('is Manifest V3, with a version that every browser can compare', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toMatch(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/);
  });

  it.each(LANGUAGES)(
    'has a short enough name and description in %s, and no word missing',
    (language) => {
      const own = messages(language);
      for (const [, key = ''] of asText().matchAll(/__MSG_(\w+)__/g))
        expect(own[key]?.message, key).toBeTruthy();
      for (const [key, limit] of Object.entries(LIMITS))
        expect([...(own[key]?.message ?? '')].length, key).toBeLessThanOrEqual(limit);
    },
  );

  it('speaks a language that it has unless told', () => {
    expect(messages(String(manifest.default_locale)).name?.message).toBe('Ô Xanh');
  });

  it('has its icons, each as large as it says', () => {
    const icons = manifest.icons as Record<string, string>;
    for (const size of ['16', '48', '128']) expect(icons).toHaveProperty(size);
    for (const [size, name] of Object.entries(icons)) {
      const { width, height } = PNG.sync.read(Buffer.from(files[name] ?? []));
      expect([width, height], name).toEqual([Number(size), Number(size)]);
    }
  });

  it('takes no code from elsewhere and makes none from text', () => {
    for (const name of Object.keys(files).filter((one) => /\.(js|html)$/.test(one))) {
      expect(text(name), name).not.toMatch(/<script[^>]+src=["']?(https?:)?\/\//);
      expect(text(name), name).not.toMatch(/\b(import|importScripts)\(\s*["'`](https?:)?\/\//);
      expect(text(name), name).not.toMatch(/[^.\w](eval|new Function)\(/);
    }
  });

  it('holds no source maps, hidden files, or what only a build needs', () => {
    const odd = Object.keys(files).filter((name) =>
      /\.(map|ts|tsx|pem|key)$|(^|\/)(\.|node_modules\/|package(-lock)?\.json)|^_(?!locales\/)/.test(
        name,
      ),
    );
    expect(odd).toEqual([]);
  });

  it('leaves identity and updates to the shop', () => {
    expect(manifest).not.toHaveProperty('key');
    expect(asText()).not.toContain('update_url');
  });

  it('is far below the size that is taken', () => {
    expect(zip(files).byteLength).toBeLessThan(200 * 2 ** 20);
  });

  it('asks for nothing that the declarations do not explain', () => {
    const page = readFileSync('docs/listing.md', 'utf8');
    const asked = [manifest.permissions, manifest.host_permissions].flat() as string[];
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((name) => !page.includes(`\n| \`${name}\` |`))).toEqual([]);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it.runIf(target === 'firefox')('declares to Firefox that nothing is collected', () => {
    const { gecko } = manifest.browser_specific_settings as Record<string, Record<string, unknown>>;
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(gecko?.id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(Number.parseFloat(String(gecko?.strict_min_version))).toBeGreaterThanOrEqual(142);
  });

  it.runIf(target === 'chrome')('suggests no more keys than Chrome takes', () => {
    const commands = Object.values(manifest.commands as Record<string, { suggested_key?: object }>);
    expect(commands.filter((one) => one.suggested_key).length).toBeLessThanOrEqual(4);
  });
});

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const page = readFileSync(`docs/listing/${language}.md`, 'utf8');
  const part = (title: string) =>
    new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[1]?.trim() ??
    '';

  it.each(Object.entries(LISTING))('%s is there and at most %i characters', (title, limit) => {
    expect(part(title)).not.toBe('');
    expect([...part(title)].length).toBeLessThanOrEqual(limit);
  });

  it('says what the package says', () => {
    const own = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    expect(part('Name')).toBe(own.name.message);
    expect(part('Summary')).toBe(own.description.message);
  });
});

it('the screenshots and tiles are of the sizes that shops take', () => {
  expect(SCREENSHOT).toEqual({ width: 1280, height: 800 });
  expect(TILES).toEqual({ 'small-promo-tile': [440, 280], 'marquee-promo-tile': [1400, 560] });
  expect(SCREENS.length).toBeLessThanOrEqual(5);
});
