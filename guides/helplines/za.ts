import type { CountryHelp } from '../helpline.ts';
import { childLine, country, hotline, web } from '../lines.ts';
import { official, secondHand } from '../sources.ts';

export const za = country(
  'za',
  'Nam Phi',
  'South Africa',
  childLine(
    { vi: 'Childline South Africa', en: 'Childline South Africa' },
    '116',
    secondHand('https://vukuzenzele.gov.za/children-can-call-116-help'),
  ),
  hotline(
    'fpb',
    { vi: 'Film and Publication Board', en: 'Film and Publication Board' },
    web('https://www.fpbhotline.org.za', official('https://www.fpbhotline.org.za/about-us.aspx')),
  ),
) satisfies CountryHelp;
