import type { CountryHelp } from '../helpline.ts';
import { childLine, country, hotline, phone } from '../lines.ts';
import { secondHand } from '../sources.ts';

export const my = country(
  'my',
  'Malaysia',
  'Malaysia',
  childLine(
    { vi: 'Talian Kasih', en: 'Talian Kasih' },
    '15999',
    secondHand(
      'https://thesun.my/opinion-news/need-for-dedicated-free-24-hour-child-helpline-NF13523358',
      '2024-12-01',
    ),
  ),
  hotline(
    'cyber999',
    { vi: 'Cyber999', en: 'Cyber999' },
    phone('1-300-88-2999', secondHand('https://bizinsider.org')),
  ),
) satisfies CountryHelp;
