import type { CountryHelp, Line } from '../helpline.ts';
import { DIRECTORY, phone, web } from '../lines.ts';
import { both, toChild } from '../say.ts';
import { official, secondHand, VIET_NAM_AGE_RULE } from '../sources.ts';
import { callTo111 } from '../viet-nam/call.ts';
import { facts } from '../viet-nam/facts.ts';

const CHANNELS =
  'https://www.vietnam.vn/en/tong-dai-111-xu-ly-thong-tin-thong-bao-to-giac-nguy-co-hanh-vi-xam-hai-tre-em';
const LINKS = 'https://luattreemthudo.vn/tong-dai-quoc-gia-bao-ve-tre-em/';
const TAKE_IT_DOWN = 'https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/';
const told = secondHand(CHANNELS);
const links = secondHand(LINKS);

const line111: Line = {
  id: 'vn-111',
  name: {
    vi: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111',
    en: 'National Child Protection Hotline 111',
  },
  for: 'child',
  use: toChild(
    'Gọi khi {bạn} lo, buồn, sợ hay muốn hỏi.',
    'Call when you are worried, sad, scared or want to ask.',
  ),
  channels: [
    { kind: 'phone', value: '111', source: official('https://tongdai111.vn/') },
    {
      kind: 'zalo',
      value: 'Tổng đài 111',
      url: 'https://zalo.me/1249273939821550616',
      source: links,
      checkLive: true,
    },
    { kind: 'app', value: 'Tổng đài 111', source: told, checkLive: true },
    // Pages were seen over http; whether https answers is to be checked live.
    {
      kind: 'web',
      value: 'tongdai111.vn',
      url: 'https://tongdai111.vn/',
      source: official('https://tongdai111.vn/'),
      checkLive: true,
    },
    {
      kind: 'facebook',
      value: 'tongdaiquocgiabvte',
      url: 'https://www.facebook.com/tongdaiquocgiabvte',
      source: links,
      checkLive: true,
    },
  ],
  source: secondHand(
    'https://plo.vn/tong-dai-111-quy-trinh-tiep-nhan-va-xu-ly-khi-tre-co-nguy-co-bi-xam-hai-post872019.html',
    '2025-09-24',
  ),
};

const police: Line = {
  id: 'vn-113',
  name: { vi: 'Công an', en: 'Police' },
  for: 'child',
  use: toChild('Gọi khi có người sắp làm hại {bạn}.', 'Call when someone is about to hurt you.'),
  channels: [{ kind: 'phone', value: '113', source: links }],
  source: links,
};

const takeItDown: Line = {
  id: 'take-it-down',
  name: {
    vi: 'Take It Down (gỡ hình của chính mình)',
    en: 'Take It Down (for pictures of yourself)',
  },
  for: 'child',
  use: toChild(
    'Hình của {bạn} không rời khỏi máy. Nhờ người lớn làm cùng.',
    'Your picture stays on your device. Do it with an adult.',
  ),
  when: ['me', 'threat'],
  channels: [
    {
      kind: 'web',
      value: 'takeitdown.ncmec.org',
      url: 'https://takeitdown.ncmec.org',
      source: secondHand(TAKE_IT_DOWN, '2024-02-01'),
      checkLive: true,
    },
  ],
  source: official(
    'https://www.wtap.com/prnewswire/2023/02/27/ncmec-launches-new-service-that-can-help-you-take-it-down/',
    '2023-02-27',
  ),
};

const local = (
  id: string,
  vi: string,
  en: string,
  value: string,
  url: string,
  on: string,
): Line => ({
  id,
  name: { vi, en },
  for: 'caregiver',
  use: both('Đường dây ở địa phương.', 'A local line.'),
  channels: [phone(value, secondHand(url, on))],
  source: secondHand(url, on),
});

/** The order is the fact base's: 111 before everything, 113 only in danger, the rest for adults. */
export const vn = {
  id: 'vn',
  name: { vi: 'Việt Nam', en: 'Viet Nam' },
  lines: [
    line111,
    police,
    takeItDown,
    {
      id: 'vn-cop',
      name: {
        vi: 'Mạng lưới bảo vệ trẻ em trên mạng (VN-COP)',
        en: 'Network for child online protection (VN-COP)',
      },
      for: 'caregiver',
      use: both(
        'Bấm “Báo cáo xâm hại” trên trang này.',
        'Press “Báo cáo xâm hại” (report abuse) on the site.',
      ),
      channels: [web('https://vn-cop.vn/', official('https://vn-cop.vn/'))],
      source: official('https://vn-cop.vn/'),
    },
    local(
      'da-nang-1022',
      'Đà Nẵng: tư vấn xâm hại trẻ em trên mạng',
      'Da Nang: advice on online child abuse',
      '1022',
      'https://vietnamnet.vn/en/society/da-nang-launches-hotline-to-protect-children-from-sexual-abuse-652861.html',
      '2020-06-29',
    ),
    local(
      'hcmc-centre',
      'TP.HCM: Trung tâm Công tác xã hội trẻ em (có thể mất phí)',
      "Ho Chi Minh City: Children's Social Work Centre (may be charged)",
      '1900 54 55 59',
      LINKS,
      '2025-01-01',
    ),
    local(
      'hcmc-association',
      'TP.HCM: Hội Bảo vệ quyền trẻ em',
      "Ho Chi Minh City: Association for Protection of Children's Rights",
      '1800 90 69',
      LINKS,
      '2025-01-01',
    ),
    DIRECTORY,
  ],
  call: callTo111,
  caregiver: [VIET_NAM_AGE_RULE, ...facts],
} satisfies CountryHelp;
