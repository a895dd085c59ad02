import type { CountryHelp } from '../helpline.ts';
import { childLine, country, DIRECTORY_URL } from '../lines.ts';
import { seenInCode } from '../sources.ts';

export const ph = country(
  'ph',
  'Philippines',
  'Philippines',
  childLine(
    { vi: 'Đường dây MAKABATA', en: 'MAKABATA Helpline' },
    '1383',
    seenInCode(DIRECTORY_URL),
  ),
  childLine({ vi: 'Bantay Bata', en: 'Bantay Bata' }, '163', seenInCode(DIRECTORY_URL)),
) satisfies CountryHelp;
