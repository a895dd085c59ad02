import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/**
 * A CRX3 package: the ZIP behind a header that carries the public key and one signature. Format:
 * components/crx_file/crx3.proto of the Chromium sources. RSA with PKCS #1 v1.5 is deterministic, so
 * the same ZIP and key give the same bytes.
 * @param key RSA private key, PEM
 */
export function crx3(zip: Uint8Array, key: string): Uint8Array<ArrayBuffer> {
  const publicKey = publicKeyOf(key);
  const signed = field(1, digest(publicKey).subarray(0, 16)); // SignedData.crx_id
  const message = Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signed.length), signed]);
  const signature = sign('sha256', Buffer.concat([message, zip]), createPrivateKey(key));
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)]); // AsymmetricKeyProof
  const header = Buffer.concat([field(2, proof), field(10_000, signed)]); // CrxFileHeader
  return Uint8Array.from(
    Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]),
  );
}

/** The extension's id: the first 128 bits of the key's SHA-256, hexadecimal digits written a–p. */
export function extensionId(key: string): string {
  const hex = digest(publicKeyOf(key)).toString('hex', 0, 16);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function publicKeyOf(key: string): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A length-delimited field of a protocol buffer. */
function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}
