/** Wrong tries since the last right one. */
export interface Tries {
  readonly wrong: number;
  /** ms since 1970 of the last one */
  readonly at: number;
}

const LEAST = 4;
const MOST = 12;
/** Wrong tries that cost nothing: a slip of the finger. */
const FREE = 2;
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;
/** Most chosen in published lists of PINs (DataGenetics 2012), beyond repeats and rows. */
const COMMON = ['1122', '1212', '1313', '2001', '2580', '0852', '6969', '4200', '1004', '112233'];
const ROWS = ['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop'];

/** A PIN of 4 to 12 letters or digits that nobody guesses among the first. */
export function isStrong(pin: string): boolean {
  const letters = [...pin.normalize('NFC').toLowerCase()];
  if (letters.length < LEAST || letters.length > MOST) return false;
  const text = letters.join('');
  const same = new Set(letters).size === 1;
  const repeated = letters.length % 2 === 0 && text === text.slice(0, text.length / 2).repeat(2);
  const isYear = /^(19|20)\d\d$/.test(text);
  const inRow = ROWS.some(
    (row) => row.includes(text) || [...row].reverse().join('').includes(text),
  );
  return !same && !repeated && !isYear && !inRow && !COMMON.includes(text);
}

/**
 * ms to wait after so many wrong tries: 0, 0, then half a minute, doubled each time, an hour at most:
 * fewer than 30 tries a day.
 */
export function delayAfter(wrong: number): number {
  if (wrong <= FREE) return 0;
  return Math.min(FIRST_WAIT * 2 ** (wrong - FREE - 1), LONGEST_WAIT);
}

/**
 * ms until a PIN is looked at again. `elapsed`: since the last wrong try by a clock that nobody can
 * set, where there is one. A clock that was set back starts the wait anew, and never shortens it.
 */
export function waitLeft({ wrong, at }: Tries, now: number, elapsed = Number.POSITIVE_INFINITY) {
  const passed = Math.min(Math.max(now - at, 0), elapsed);
  return Math.max(delayAfter(wrong) - passed, 0);
}
