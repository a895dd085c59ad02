import type { CountryHelp } from '../helpline.ts';
import { childLine, country } from '../lines.ts';
import { official } from '../sources.ts';

export const th = country(
  'th',
  'Thái Lan',
  'Thailand',
  childLine(
    { vi: 'Childline Thailand (Saidek)', en: 'Childline Thailand (Saidek)' },
    '1387',
    official('https://childhelplineinternational.org/20-years-20-voices-childline-thailand/'),
  ),
) satisfies CountryHelp;
