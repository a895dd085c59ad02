import type { CountryHelp } from './helpline.ts';
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
