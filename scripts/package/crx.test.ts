import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { crx3, extensionId } from './crx.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const ZIP = Buffer.from('PK not really a zip, which the signature does not mind');

/** The bytes of a field of a protocol buffer; lengths here take at most two bytes. */
function read(message: Buffer, wanted: number): Buffer {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++] ?? 0;
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const number = varint() >> 3;
    const length = varint();
    if (number === wanted) return message.subarray(at, at + length);
    at += length;
  }
  throw new Error(`no field ${wanted}`);
}

it('carries a signature that its own public key proves, and the id of that key', () => {
  const crx = Buffer.from(crx3(ZIP, PEM));
  expect(crx.toString('latin1', 0, 4)).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  const header = crx.subarray(12, 12 + crx.readUInt32LE(8));
  const body = crx.subarray(12 + header.length);
  expect(body.equals(ZIP)).toBe(true);
  const proof = read(header, 2);
  const key = read(proof, 1);
  const signed = read(header, 10_000);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signed.length);
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signed, body]);
  const spki = { key, format: 'der', type: 'spki' } as const;
  expect(verify('sha256', message, spki, read(proof, 2))).toBe(true);
  const id = read(signed, 1);
  expect(id.equals(createHash('sha256').update(key).digest().subarray(0, 16))).toBe(true);
  expect(extensionId(PEM)).toMatch(/^[a-p]{32}$/);
  expect(parseInt(extensionId(PEM).charAt(0), 36) - 10).toBe((id[0] ?? 0) >> 4);
});

it('gives the same bytes for the same ZIP and key', () => {
  expect(crx3(ZIP, PEM)).toEqual(crx3(ZIP, PEM));
});
