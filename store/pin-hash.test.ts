import { expect, test } from 'vitest';
import {
  affordableIterations,
  hashPin,
  isPinRecord,
  LEAST_ITERATIONS,
  matches,
} from './pin-hash.ts';

test('the cost is never below the floor', async () => {
  expect(LEAST_ITERATIONS).toBe(600_000);
  expect(await affordableIterations()).toBeGreaterThanOrEqual(LEAST_ITERATIONS);
});

// RFC 7914, section 11: PBKDF2-HMAC-SHA-256, "passwd", "salt", 1 round, first 32 of its 64 bytes.
test('the derivation is PBKDF2-HMAC-SHA-256', async () => {
  const bytes = Buffer.from(
    '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc',
    'hex',
  );
  const record = { salt: btoa('salt'), iterations: 1, hash: bytes.toString('base64') };
  expect(await matches('passwd', record)).toBe(true);
  expect(await matches('passwe', record)).toBe(false);
});

test('letters typed in another Unicode form are the same letters', async () => {
  const record = await hashPin('mưa ô'.normalize('NFD'), 10);
  expect(isPinRecord(record)).toBe(true);
  expect(await matches('mưa ô'.normalize('NFC'), record)).toBe(true);
});

test.each([null, {}, { salt: 'x', iterations: 1, hash: 'y' }, { salt: 1 }])(
  '%j is no PIN',
  (value) => {
    expect(isPinRecord(value)).toBe(false);
  },
);
