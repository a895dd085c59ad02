import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MODEL_FILES } from '../models/files.ts';
import { overweight } from '../scripts/build/parts.ts';
import { readWeights } from '../scripts/build/weigh-package.ts';
import { readFolder } from '../scripts/package/folder.ts';
import { OUT, TARGETS } from '../scripts/tools.ts';

/** design.md's byte budgets, on the extension as it was built. */
describe.each(TARGETS)('the package for %s', (target) => {
  const folder = join(OUT, `${target}-mv3`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('costs every frame at most 30 kB (gzipped)', () => {
    const guard = readFileSync(join(folder, 'content-scripts/guard.js'));
    expect(gzipSync(guard, { level: 9 }).byteLength).toBeLessThanOrEqual(30_000);
  });

  it('is at most 12 MB', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThanOrEqual(12 * 2 ** 20);
  });

  it('keeps every part within its budget, and says what each weighs', async () => {
    expect(overweight(await readFolder(folder))).toEqual([]);
    const said = await readWeights(OUT, target);
    for (const part of ['model', 'guard', 'pages', 'licences', 'whole package', 'words'])
      expect(said).toContain(`| ${part}`);
  });

  it('brings the whole model', () => {
    for (const name of Object.keys(MODEL_FILES))
      expect(files).toContain(join(folder, 'model', name));
  });

  it('brings our licence and those of others', () => {
    for (const name of ['LICENSE.txt', 'THIRD_PARTY_NOTICES.txt'])
      expect(files).toContain(join(folder, name));
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('takes code from nowhere else', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    );
  });

  it('has pages without a script of their own inside, and with nothing from elsewhere', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const name of pages) {
      const page = readFileSync(join(folder, name), 'utf8');
      expect(page, name).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|javascript:/i);
      expect(page.match(/(src|href)="(?!\/)[a-z]+:/gi) ?? [], name).toEqual([]);
    }
  });
});
