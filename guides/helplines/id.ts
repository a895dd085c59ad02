import type { CountryHelp } from '../helpline.ts';
import { childLine, country, DIRECTORY_URL, hotline, IWF, web } from '../lines.ts';
import { official, seenInCode } from '../sources.ts';

export const id = country(
  'id',
  'Indonesia',
  'Indonesia',
  childLine({ vi: 'SAPA 129', en: 'SAPA 129' }, '129', seenInCode(DIRECTORY_URL), {
    kind: 'whatsapp',
    value: '0811-1129-129',
    source: seenInCode(DIRECTORY_URL),
    checkLive: true,
  }),
  hotline(
    'iwf',
    IWF,
    web(
      'https://report.iwf.org.uk',
      official(
        'https://saferinternet.org.uk/blog/iwf-launches-six-international-reporting-portals-for-child-sexual-abuse-material-during-lockdown',
        '2020-01-01',
      ),
    ),
  ),
) satisfies CountryHelp;
