import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { traces } from './profile.ts';

const SECRET = 'diary7319';
const AROUND = `{"url":"http://feed.test/${SECRET}/first"}`;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'o-xanh-traces-'));
  await mkdir(join(profile, 'Local Extension Settings'));
});
afterAll(() => rm(profile, { recursive: true }));

/** Literal, then a copy of what came before, as Snappy writes it. */
function snappy(text: string): Buffer {
  const [head, tail] = [Buffer.from(text.slice(0, 30)), Buffer.from(text.slice(30))];
  const literal = (part: Buffer) => Buffer.concat([Buffer.from([(part.length - 1) << 2]), part]);
  const copy = Buffer.from([((8 - 1) << 2) | 2, 8, 0]);
  return Buffer.concat([Buffer.from([text.length + 8]), literal(head), literal(tail), copy]);
}

const noise = Buffer.from(Array.from({ length: 200 }, (_, n) => (n * 89) % 251));

it.each([
  ['plain', Buffer.from(AROUND)],
  ['UTF-16', Buffer.from(AROUND, 'utf16le')],
  ['backwards', Buffer.from([...AROUND].reverse().join(''))],
  ['base64', Buffer.from(Buffer.from(AROUND).toString('base64'))],
  ['base64, one letter further', Buffer.from(Buffer.from(`x${AROUND}`).toString('base64'))],
  ['base64url, two letters further', Buffer.from(Buffer.from(`xy${AROUND}`).toString('base64url'))],
  ['hexadecimal', Buffer.from(Buffer.from(AROUND).toString('hex'))],
  ['percent signs', Buffer.from(AROUND.replaceAll('7', '%37'))],
  ['gzip', gzipSync(AROUND)],
  ['zlib', deflateSync(AROUND)],
  ['Snappy', snappy(AROUND)],
  ['Snappy of UTF-16', snappy(Buffer.from(SECRET, 'utf16le').toString('latin1').repeat(2))],
])('a text is found as %s, in the middle of a file', async (_, bytes) => {
  const file = join(profile, 'Local Extension Settings', '000003.ldb');
  await writeFile(file, Buffer.concat([noise, bytes, noise]));
  expect(await traces(profile, [SECRET])).not.toEqual([]);
});

it('what is not there is not found', async () => {
  const file = join(profile, 'Local Extension Settings', '000003.ldb');
  await writeFile(file, Buffer.concat([noise, gzipSync('{"judged":1}'), noise, noise]));
  expect(await traces(profile, [SECRET])).toEqual([]);
});
