import { ellipses } from '../../scripts/fixtures/ellipses.ts';
import { gif } from '../../scripts/fixtures/gif.ts';
import { apng, png } from '../../scripts/fixtures/png.ts';
import { avif, avifClaiming, avifLies } from '../support/avif.ts';
import type { Page } from '../support/driver.ts';
import { expect, test } from '../support/test.ts';

/**
 * Files that are nearly pictures, made here from drawings: cut, flipped, filled, with lengths that lie.
 * The judge must answer every one of them and be as well afterwards as before.
 */
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 90"><rect width="90" height="90" fill="#7a9"/><circle cx="40" cy="40" r="30" fill="#c95"/></svg>';
const MUTANTS_OF_EACH = 30;

interface Result {
  readonly kinds: Readonly<Record<string, number>>;
  /** the whole file, before anything else and at the end */
  readonly whole: readonly string[];
  readonly state: string;
}

test('damaged files of every type are answered, and the judge lives on', async ({ driver }) => {
  const page = await driver.extensionPage('manifest.json');
  const drawing = ellipses(4, 120, 90);
  const files: readonly [type: string, base64: string][] = [
    ['image/png', png(drawing).toString('base64')],
    ['image/apng', apng([drawing, ellipses(8, 120, 90)], 100).toString('base64')],
    ['image/gif', gif([drawing, ellipses(8, 120, 90)], 100).toString('base64')],
    ['image/svg+xml', Buffer.from(SVG).toString('base64')],
    ['image/avif', avif('still').toString('base64')],
    ['image/avif, moving', avif('moving').toString('base64')],
    ...(await encoded(page, png(drawing).toString('base64'))),
  ];
  expect(files.map(([type]) => type)).toEqual(
    expect.arrayContaining(['image/jpeg', 'image/webp', 'image/png']),
  );
  for (const [type, base64] of files) {
    const { kinds, whole, state } = await page.evaluate(judgeMutants, base64, MUTANTS_OF_EACH);
    expect(Object.keys(kinds).filter((kind) => !/^(judged|unreadable)$/.test(kind))).toEqual([]);
    expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(MUTANTS_OF_EACH);
    expect(kinds.unreadable ?? 0, `${type}: some are no pictures any more`).toBeGreaterThan(0);
    expect(whole, type).toEqual(['judged', 'judged']);
    expect(state, type).toBe('ready');
  }
});

test('AVIF files whose boxes lie are answered, and the judge lives on', async ({ driver }) => {
  const page = await driver.extensionPage('manifest.json');
  const whole = avif('still').toString('base64');
  const liars = [
    ...avifLies('still'),
    ...avifLies('moving'),
    avifClaiming(20_000, 20_000),
    avifClaiming(0, 0),
    avifClaiming(0xffffffff, 0xffffffff),
  ].map((file) => file.toString('base64'));
  const { answers, state } = await page.evaluate(judgeAll, [whole, ...liars, whole]);
  expect(answers).toHaveLength(liars.length + 2);
  expect(answers.filter((kind) => !/^(judged|unreadable)$/.test(kind))).toEqual([]);
  expect([answers.at(0), answers.at(-1)]).toEqual(['judged', 'judged']);
  expect(answers.at(-4), 'claims 400 megapixels').toBe('unreadable');
  expect(answers.filter((kind) => kind === 'unreadable').length).toBeGreaterThan(liars.length / 3);
  expect(state).toBe('ready');
});

/** Runs in one of our pages: what the judge says of each file, and how it is afterwards. */
async function judgeAll(files: readonly string[]): Promise<{ answers: string[]; state: string }> {
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const ask = async (to: string, name: string, body: unknown) =>
    (await runtime.sendMessage({ to, name, body }))?.value;
  await ask('background', 'judge:wake', null);
  const answers: string[] = [];
  for (const base64 of files) {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const body = { bytes, size: null, rank: 0 };
    answers.push((await ask('judge', 'judge:bytes', body))?.kind ?? 'nobody');
  }
  return { answers, state: (await ask('judge', 'judge:status', null)).state };
}

/** The drawing in the formats that this browser can write. */
function encoded(page: Page, base64: string): Promise<[string, string][]> {
  return page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const made: [string, string][] = [];
    for (const type of ['image/jpeg', 'image/webp']) {
      const blob = await canvas.convertToBlob({ type });
      const file = new Uint8Array(await blob.arrayBuffer());
      if (blob.type === type) made.push([type, btoa(String.fromCharCode(...file))]);
    }
    return made;
  }, base64);
}

/** Runs in one of our pages: has the whole file judged, its mutants, and the whole file again. */
async function judgeMutants(base64: string, count: number): Promise<Result> {
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const whole = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const ask = async (to: string, name: string, body: unknown) =>
    (await runtime.sendMessage({ to, name, body }))?.value;
  const judge = (bytes: Uint8Array) => ask('judge', 'judge:bytes', { bytes, size: null, rank: 0 });
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; // Numerical Recipes' generator
    return Math.floor((seed / 2 ** 32) * below);
  };
  const mutate: readonly (() => Uint8Array)[] = [
    () => whole.slice(0, 1 + random(whole.length - 1)),
    () => whole.map((byte, at) => (at > 2 && random(40) === 0 ? random(256) : byte)),
    () => whole.map((byte, at) => (at < 8 + random(60) && at > 3 ? 255 : byte)),
    () => Uint8Array.of(...whole.subarray(0, 30), ...whole),
    () => whole.map((byte, at) => (at > whole.length / 2 ? 0 : byte)),
  ];
  await ask('background', 'judge:wake', null);
  const before = (await judge(whole))?.kind;
  const kinds: Record<string, number> = {};
  for (let n = 0; n < count; n++) {
    const bytes = mutate[n % mutate.length]?.() ?? whole;
    const kind = (await judge(bytes))?.kind ?? 'nobody';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  const { state } = await ask('judge', 'judge:status', null);
  return { kinds, state, whole: [before, (await judge(whole))?.kind] };
}
