import { generic } from '../../../guides/generic.ts';
import type { Step } from '../../../guides/guide.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';
import type { Chance } from './chance.ts';

/** What a site is like; each of these has been seen somewhere. */
export interface World {
  readonly post: 'article' | 'div' | 'x-post' | 'li';
  readonly root: 'open' | 'closed' | 'frame' | 'none';
  readonly layer: 'portal' | 'post' | 'shadow' | 'popover' | 'frame';
  readonly role: 'menu' | 'dialog' | 'none';
  readonly anew: 'never' | 'pressed' | 'often' | 'grows';
  /** a window of the site's own comes up by itself, with buttons of the same words */
  readonly asks: boolean;
  readonly dialogs: 'same' | 'over';
  readonly sendsEarly: boolean;
  /** the right post has no menu at all */
  readonly lacksMenu: boolean;
  readonly sameWords: boolean;
  readonly samePicture: boolean;
  readonly looks: number;
}

/** What else stands on buttons and rows. */
export const OTHERS = [
  'Thích',
  'Bình luận',
  'Chia sẻ',
  'Lưu',
  'Ẩn',
  'Báo cáo sự cố',
  'Bỏ chặn',
  'Trợ giúp',
];
export const WORDS = {
  vi: { send: 'Gửi', ad: 'Báo cáo quảng cáo' },
  en: { send: 'Send', ad: 'Report ad' },
};
/** Things that are reported from a post of a feed. */
export const CASES = [...PLATFORMS, generic].flatMap((guide) =>
  guide.targets
    .filter(({ kind }) => kind !== 'profile' && kind !== 'group')
    .map(({ kind }) => ({ guide: guide.id, kind })),
);
export function worldOf(chance: Chance): World {
  return {
    post: chance.of(['article', 'div', 'div', 'x-post', 'li']),
    root: chance.of(['none', 'none', 'none', 'open', 'closed', 'frame']),
    layer: chance.of(['portal', 'portal', 'post', 'shadow', 'popover', 'frame']),
    role: chance.of(['menu', 'dialog', 'none']),
    anew: chance.of(['never', 'never', 'pressed', 'often', 'grows']),
    asks: chance.is(0.15),
    dialogs: chance.of(['same', 'over']),
    sendsEarly: chance.is(0.4),
    lacksMenu: chance.is(0.1),
    sameWords: chance.is(0.5),
    samePicture: chance.is(0.1),
    looks: chance.below(1e9),
  };
}

/** Where two steps may be called the same, only the place tells which is which. */
export function shares(one: Step, other: Step | undefined): boolean {
  const words = (step: Step | undefined) => [
    ...(step?.find?.names.vi ?? []),
    ...(step?.find?.names.en ?? []),
  ];
  return words(one).some((word) => words(other).includes(word));
}
