import { isRecord } from '../bridge/checks.ts';

/** What is kept of a PIN. */
export interface PinRecord {
  /** of this installation, 16 random bytes, base64 */
  readonly salt: string;
  readonly iterations: number;
  /** 32 bytes, base64 */
  readonly hash: string;
}

/**
 * OWASP Password Storage Cheat Sheet (2023 and later): at least 600 000 rounds of PBKDF2-HMAC-SHA256.
 */
export const LEAST_ITERATIONS = 600_000;
/** A faster machine pays more, for about this many ms a try; never so much that a slower one could not. */
const WANTED_MS = 350;
const MOST_ITERATIONS = 20_000_000;

async function derive(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const text = new TextEncoder().encode(pin.normalize('NFC'));
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 256));
}

/** How many iterations take about `WANTED_MS` here, now, and never fewer than the floor. */
export async function affordableIterations(): Promise<number> {
  const sample = 200_000;
  const start = performance.now();
  await derive('measure', new Uint8Array(16), sample);
  const ms = Math.max(performance.now() - start, 1);
  const wanted = Math.round((sample * WANTED_MS) / ms);
  return Math.min(Math.max(wanted, LEAST_ITERATIONS), MOST_ITERATIONS);
}

export async function hashPin(pin: string, iterations: number): Promise<PinRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await derive(pin, salt, iterations);
  return { salt: toText(salt), iterations, hash: toText(hash) };
}

/** Takes as long for a PIN that is nearly right as for any other. */
export async function matches(pin: string, record: PinRecord): Promise<boolean> {
  const wanted = toBytes(record.hash);
  const found = await derive(pin, toBytes(record.salt), record.iterations);
  let difference = wanted.length ^ found.length;
  for (const [n, byte] of found.entries()) difference |= byte ^ (wanted[n] ?? 0);
  return difference === 0;
}

export function isPinRecord(value: unknown): value is PinRecord {
  if (!isRecord(value)) return false;
  const { salt, iterations, hash } = value;
  const isText = (one: unknown) => typeof one === 'string' && /^[A-Za-z0-9+/]{20,}=*$/.test(one);
  return (
    isText(salt) &&
    isText(hash) &&
    Number.isInteger(iterations) &&
    Number(iterations) >= 1 &&
    Number(iterations) <= MOST_ITERATIONS
  );
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
