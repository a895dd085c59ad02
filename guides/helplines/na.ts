import type { CountryHelp } from '../helpline.ts';
import { childLine, country, DIRECTORY_URL, hotline, IWF, web } from '../lines.ts';
import { official, seenInCode } from '../sources.ts';

export const na = country(
  'na',
  'Namibia',
  'Namibia',
  childLine(
    { vi: 'LifeLine/ChildLine Namibia', en: 'LifeLine/ChildLine Namibia' },
    '116',
    seenInCode(DIRECTORY_URL),
  ),
  hotline(
    'iwf',
    IWF,
    web(
      'https://report.iwf.org.uk',
      official(
        'https://iwf.org.uk/news-media/news/namibia-launches-iwf-reporting-portal-for-online-images-and-videos-of-child-sexual-abuse',
        '2017-06-27',
      ),
    ),
  ),
) satisfies CountryHelp;
