import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/**
 * The signing key named by `O_XANH_KEY`: PEM text itself, or the path of a PEM file. It is never
 * written, printed or put into a package.
 */
export async function readKey(told = process.env.O_XANH_KEY): Promise<string> {
  if (!told) throw new Error(HOW);
  const pem = told.includes('-----BEGIN') ? told : await readFile(told, 'utf8');
  const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
  if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw new Error('O_XANH_KEY must be an RSA key of 2048 bits or more');
  return pem;
}

/** Makes a new key. Refuses to overwrite: a lost key means a new id, which every computer must learn. */
export async function newKey(file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
}

const HOW = `Chromium packages are signed with a key of your own.
Make one:  npm run pack -- --new-key o-xanh-key.pem   (keep it safe and secret; it is the extension's identity)
Then:      O_XANH_KEY=o-xanh-key.pem npm run pack -- --url https://your.server/o-xanh/`;
