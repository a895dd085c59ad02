import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../scripts/build/manifest.ts';

/** What turns text into markup or code. `innerHTML` and its like also as `['innerHTML']`. */
const MAKES_MARKUP =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|dangerouslySetInnerHTML)\b|\bdocument\s*\.\s*write(ln)?\b|\bsrcdoc\b/;
const MAKES_CODE =
  /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|\bset(Timeout|Interval)\s*\(\s*['"`]|\bimportScripts\b|javascript:/;
/** Sends or fetches what no line of the architecture names. */
const SENDS =
  /\b(sendBeacon|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/;

const product = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'])
  .toString()
  .split('\0')
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) =>
    /^(bridge|coach|components|entrypoints|guard|guides|locales|models|policy|store)\//.test(file),
  );

/** Without comments, which may name what the code must not do. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');
}

describe('our own code', () => {
  it('is looked at at all', () => expect(product.length).toBeGreaterThan(300));

  it.each([
    ['turns text into markup', MAKES_MARKUP],
    ['turns text into code', MAKES_CODE],
    ['opens a way out', SENDS],
  ])('never %s', (_, way) => {
    expect(product.filter((file) => way.test(code(file)))).toEqual([]);
  });

  it('fetches nowhere but where pictures and parts of the package are read', () => {
    const fetches = product.filter((file) => /\bfetch\(/.test(code(file)));
    expect(fetches.filter((file) => !FETCHES.some((known) => file === known))).toEqual([]);
  });
});

/** architecture.md, "Where the pixels come from"; the model and the samples lie in the package. */
const FETCHES = [
  'bridge/samples.ts',
  'entrypoints/judge/download.ts',
  'guard/pixels/blobs.ts',
  'guard/pixels/read-from-page-cache.ts',
  'guard/pixels/read-moving.ts',
  'models/serve.ts',
];

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const made = manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });

  it('allows no code but the package’s own and WebAssembly', () => {
    const { extension_pages: policy = '' } = made.content_security_policy as Record<string, string>;
    const others = policy.replaceAll("'wasm-unsafe-eval'", '');
    expect(others.match(/unsafe-[a-z-]+|\*|https?:|data:|blob:/g) ?? []).toEqual([]);
    expect(policy).toContain("'self'");
  });

  it('lets no page and no other extension reach in', () => {
    expect(made.web_accessible_resources).toBeUndefined();
    expect(made.externally_connectable).toBeUndefined();
    expect(made).not.toHaveProperty('sandbox');
  });
});
