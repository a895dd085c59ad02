import type { CountryHelp } from '../helpline.ts';
import { childLine, country } from '../lines.ts';
import { official } from '../sources.ts';

export const ug = country(
  'ug',
  'Uganda',
  'Uganda',
  childLine(
    { vi: 'Đường dây trẻ em Uganda (Sauti)', en: 'Uganda Child Helpline (Sauti)' },
    '116',
    official('https://mglsd.go.ug/uganda-child-helpline-116/'),
  ),
) satisfies CountryHelp;
