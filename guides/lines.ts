import type { Source, Text } from './guide.ts';
import type { Channel, CountryHelp, Line } from './helpline.ts';
import { both } from './say.ts';
import { forAdults, official, seenInCode } from './sources.ts';

export const DIRECTORY_URL = 'https://childhelplineinternational.org/helplines/';
export const IWF: Text = { vi: 'Cổng báo cáo của IWF', en: 'IWF reporting portal' };

/** Names helplines country by country; for whoever lives where no number has been verified. */
export const DIRECTORY: Line = {
  id: 'directory',
  name: { vi: 'Danh sách đường dây trẻ em các nước', en: 'Child helplines of the world' },
  for: 'child',
  use: both(
    'Tìm đường dây giúp trẻ em ở nước khác.',
    'Find the child helpline of another country.',
  ),
  channels: [
    {
      kind: 'web',
      value: 'childhelplineinternational.org',
      url: DIRECTORY_URL,
      source: seenInCode(DIRECTORY_URL),
      checkLive: true,
    },
  ],
  source: seenInCode(DIRECTORY_URL),
};

export function phone(value: string, source: Source): Channel {
  return { kind: 'phone', value, source, checkLive: true };
}

export function web(url: string, source: Source): Channel {
  return {
    kind: 'web',
    value: new URL(url).hostname.replace(/^www\./, ''),
    url,
    source,
    checkLive: true,
  };
}

/** The number a child calls to talk. */
export function childLine(
  name: Text,
  number: string,
  source: Source,
  ...more: readonly Channel[]
): Line {
  return {
    id: `line-${number.replaceAll(' ', '')}`,
    name,
    for: 'child',
    use: both('Gọi để được người lớn nghe và giúp.', 'Call to be heard and helped by an adult.'),
    channels: [phone(number, source), ...more],
    source,
  };
}

/** Where adults report pictures of abuse. */
export function hotline(id: string, name: Text, channel: Channel): Line {
  return {
    id,
    name,
    for: 'caregiver',
    use: both(
      'Nơi người lớn báo hình ảnh xâm hại trẻ em.',
      'Where adults report pictures of child abuse.',
    ),
    channels: [channel],
    source: channel.source,
  };
}

/** Said on the page of every country but Viet Nam. */
const ONLY_DESK_CHECKED = forAdults(
  'Các số này mới được kiểm tra trên giấy; hãy gọi thử trước khi dùng cho trẻ.',
  'These numbers were checked on paper only; call them once before children rely on them.',
  official('https://ecpat.org/disrupting-harm'),
);

/** A country of which little more than the numbers is known; the directory always comes with them. */
export function country(
  id: string,
  vi: string,
  en: string,
  ...lines: readonly Line[]
): CountryHelp {
  return { id, name: { vi, en }, lines: [...lines, DIRECTORY], caregiver: [ONLY_DESK_CHECKED] };
}
