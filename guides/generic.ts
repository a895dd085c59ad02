import type { PlatformGuide, TargetKind } from './guide.ts';
import { both } from './say.ts';
import {
  minAge,
  NOT_ALWAYS_REMOVED,
  OFTEN_HIDDEN,
  unconfirmed,
  VIET_NAM_AGE_RULE,
} from './sources.ts';
import { ready } from './steps.ts';
import { TARGET_NAMES } from './targets.ts';
import { unseenTarget } from './unseen.ts';

/** Where several platforms' own help pages can be compared; this flow belongs to none of them. */
const COMPARE = 'https://support.google.com/youtube/answer/2802027?hl=vi';
const source = unconfirmed(COMPARE);
const kinds = Object.keys(TARGET_NAMES) as TargetKind[];

/** For every page we do not know: what nearly all platforms have in common. */
export const generic = {
  id: 'generic',
  name: { vi: 'trang này', en: 'this site' },
  places: [],
  addresses: {},
  help: [],
  anonymity: OFTEN_HIDDEN,
  next: [NOT_ALWAYS_REMOVED],
  before: [
    {
      text: both(
        'Mỗi trang mỗi khác. Chữ trên nút có thể hơi khác.',
        'Every site is different. The words on the buttons may differ a little.',
      ),
      source,
    },
  ],
  minAge: minAge(null, COMPARE),
  caregiver: [VIET_NAM_AGE_RULE],
  targets: kinds.map((kind) => {
    const target = unseenTarget(kind, source);
    return { ...target, steps: [ready(source), ...target.steps] };
  }),
} satisfies PlatformGuide;
