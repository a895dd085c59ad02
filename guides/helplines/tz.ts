import type { CountryHelp } from '../helpline.ts';
import { childLine, country } from '../lines.ts';
import { official } from '../sources.ts';

export const tz = country(
  'tz',
  'Tanzania',
  'Tanzania',
  childLine(
    { vi: 'C-Sema', en: 'C-Sema National Child Helpline' },
    '116',
    official('http://www.sematanzania.org/helpline.php'),
  ),
) satisfies CountryHelp;
