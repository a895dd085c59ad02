import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../scripts/build/manifest.ts';
import { CASES } from '../scripts/permissions/cases.ts';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  .toString()
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));
const documents = tracked.filter((file) => file.endsWith('.md'));
const read = (file: string) => readFileSync(file, 'utf8');
const THIS = 'tests/docs.test.ts';

/** As GitHub makes them: lower case, signs dropped, a hyphen for each space. */
function anchors(file: string): string[] {
  const headings = [...read(file).matchAll(/^#+ +(.+)$/gm)].map(([, text = '']) => text);
  return headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** `[words](path#anchor)`, `<img src="path">` and `srcset="path"`, those to this repository. */
function links(file: string): string[] {
  const found = [...read(file).matchAll(/\]\(([^)\s]+)\)|<[^>]+\ssrc(?:set)?="([^"]+)"/g)];
  return found
    .map(([, link, image]) => link ?? image ?? '')
    .filter((link) => !/^[a-z]+:/i.test(link));
}

function isDead(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!existsSync(file)) return true;
  return anchor !== undefined && !anchors(file).includes(decodeURIComponent(anchor));
}

/** Names in code marks that look like a path of ours: `guard/queue.ts`, `guides/platforms/`, `x.spec.ts`. */
function names(file: string): string[] {
  const marked = [...read(file).matchAll(/`([\w@./-]+)`/g)].map(([, name = '']) => name);
  return marked.filter((name) => /\.(tsx?|mjs|css|as|md)$|^\w[\w.-]*\/([\w-]+\/)*$/.test(name));
}

/** Documents that comments of the code send a reader to, as `docs/x.md` or `docs/x.md#part`. */
function sentTo(file: string): string[] {
  return [...read(file).matchAll(/\bdocs\/[\w.-]+\.md(?:#[\p{L}\p{M}\w-]+)?/gu)].map(
    ([link]) => link,
  );
}

const isThere = (name: string) =>
  tracked.some((file) => file === name || file.endsWith(`/${name}`)) || existsSync(name);

/** What the two browsers are asked for, together. */
function everyManifest() {
  const both = ['chrome', 'firefox'].map((browser) =>
    manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }),
  );
  const all = (key: 'permissions' | 'host_permissions') => [
    ...new Set(both.flatMap((one) => (one[key] ?? []) as string[])),
  ];
  return { permissions: all('permissions'), host_permissions: all('host_permissions') };
}

describe('the documents', () => {
  it('are looked at at all', () => {
    expect(documents.length).toBeGreaterThan(8);
    expect(documents.flatMap(links).length).toBeGreaterThan(20);
  });

  it('would be seen to have a dead link, or one to a heading that is gone', () => {
    expect(isDead('README.md', 'docs/architecture.md#a-pictures-life')).toBe(false);
    expect(isDead('README.md', 'docs/architecture.md#no-such-heading')).toBe(true);
    expect(isDead('docs/privacy.md', 'docs/architecture.md')).toBe(true);
  });

  it('are there where comments say so', () => {
    const code = tracked.filter((file) => /\.(tsx?|mjs|css|as)$/.test(file) && file !== THIS);
    expect(code.flatMap(sentTo).length).toBeGreaterThan(10);
    const dead = code.flatMap((file) =>
      sentTo(file)
        .filter((link) => isDead('README.md', link))
        .map((link) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('have no dead link', () => {
    const dead = documents.flatMap((file) =>
      links(file)
        .filter((link) => isDead(file, link))
        .map((link) => `${file}: ${link}`),
    );
    expect(dead).toEqual([]);
  });

  it('name only files that are there', () => {
    const stale = documents.flatMap((file) =>
      names(file)
        .filter((name) => !isThere(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(stale).toEqual([]);
  });

  it('explain every permission, and name a test that fails without it', () => {
    const text = read('docs/permissions.md');
    const rows = text.split('\n').filter((line) => /^\|.*\.(spec|test)\.ts/.test(line));
    const { permissions, host_permissions } = everyManifest();
    const missing = [...permissions, ...host_permissions].filter(
      (name) => !rows.some((row) => row.includes(`\`${name}\``)),
    );
    expect(missing).toEqual([]);
  });

  it('say of each permission which test npm run permissions demands', () => {
    const rows = read('docs/permissions.md').split('\n');
    const wrong = CASES.filter(
      ({ what, spec }) => !rows.some((row) => row.includes(`\`${what}\``) && row.includes(spec)),
    );
    expect(wrong.map(({ what }) => what)).toEqual([]);
    const tried = new Set(CASES.map(({ what }) => what));
    const { permissions, host_permissions } = everyManifest();
    expect([...permissions, ...host_permissions].filter((name) => !tried.has(name))).toEqual([]);
  });

  it('name only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const asked = documents.flatMap((file) =>
      [...read(file).matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => `${name}`),
    );
    const own = asked.filter((name) => !['ci', 'i', 'install', 'sbom', 'audit'].includes(name));
    expect(own.filter((name) => !(name in scripts))).toEqual([]);
  });
});
