import type { Channel, CountryHelp, Line } from './helpline.ts';
import { et } from './helplines/et.ts';
import { id } from './helplines/id.ts';
import { ke } from './helplines/ke.ts';
import { kh } from './helplines/kh.ts';
import { my } from './helplines/my.ts';
import { mz } from './helplines/mz.ts';
import { na } from './helplines/na.ts';
import { ph } from './helplines/ph.ts';
import { th } from './helplines/th.ts';
import { tz } from './helplines/tz.ts';
import { ug } from './helplines/ug.ts';
import { vn } from './helplines/vn.ts';
import { za } from './helplines/za.ts';
import { DIRECTORY } from './lines.ts';

/** The 13 countries of Disrupting Harm, phase 1; Viet Nam is the default. */
export const COUNTRIES: readonly CountryHelp[] = [
  vn,
  et,
  id,
  ke,
  kh,
  my,
  mz,
  na,
  ph,
  th,
  tz,
  ug,
  za,
];

/** For this country; where none of its numbers is known, the list of the world's helplines. */
export function helpIn(id: string): CountryHelp {
  const known = COUNTRIES.find((country) => country.id === id);
  return known ?? { id, name: { vi: id, en: id }, lines: [DIRECTORY], caregiver: [] };
}

/** The number a child there calls first; null: none is known. */
export function firstNumber({ lines }: CountryHelp): string | null {
  return phoneOf(lines.find((line) => line.for === 'child'))?.value ?? null;
}

/** A line's telephone. */
function phoneOf(line: Line | undefined): Channel | null {
  return line?.channels.find(({ kind }) => kind === 'phone') ?? null;
}
