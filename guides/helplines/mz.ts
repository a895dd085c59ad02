import type { CountryHelp } from '../helpline.ts';
import { childLine, country, DIRECTORY_URL } from '../lines.ts';
import { seenInCode } from '../sources.ts';

export const mz = country(
  'mz',
  'Mozambique',
  'Mozambique',
  childLine(
    { vi: 'Linha Fala Criança', en: 'Linha Fala Criança' },
    '116',
    seenInCode(DIRECTORY_URL),
  ),
) satisfies CountryHelp;
