import type { CountryHelp } from '../helpline.ts';
import { childLine, country, DIRECTORY_URL, hotline, IWF, web } from '../lines.ts';
import { official, seenInCode } from '../sources.ts';

export const ke = country(
  'ke',
  'Kenya',
  'Kenya',
  childLine({ vi: 'Childline Kenya', en: 'Childline Kenya' }, '116', seenInCode(DIRECTORY_URL)),
  hotline(
    'iwf',
    IWF,
    web(
      'https://report.iwf.org.uk',
      official(
        'https://www.iwf.org.uk/news-media/news/portal-to-call-out-child-sexual-abuse-material-in-kenya-could-lead-to-the-rescue-of-a-young-victim/',
        '2021-06-09',
      ),
    ),
  ),
) satisfies CountryHelp;
