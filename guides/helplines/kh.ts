import type { CountryHelp } from '../helpline.ts';
import { childLine, country, DIRECTORY_URL, hotline, web } from '../lines.ts';
import { official, seenInCode } from '../sources.ts';

export const kh = country(
  'kh',
  'Campuchia',
  'Cambodia',
  childLine(
    { vi: 'Đường dây trẻ em Campuchia', en: 'Child Helpline Cambodia' },
    '1280',
    seenInCode(DIRECTORY_URL),
  ),
  hotline(
    'aple',
    { vi: 'APLE Internet Hotline Cambodia', en: 'APLE Internet Hotline Cambodia' },
    web(
      'https://www.internethotlinecambodia.org',
      official('https://aplecambodia.org/kh/about-the-hotline'),
    ),
  ),
) satisfies CountryHelp;
