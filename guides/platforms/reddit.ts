import type { PlatformGuide } from '../guide.ts';
import * as from from '../sources.ts';
import { choose, menu, next, open, submit } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { blockFor, findReasons, findRest, unseenTarget } from '../unseen.ts';

const FORM = 'https://www.reddit.com/report';
const ANONYMOUS = 'https://reddit.zendesk.com/hc/en-us/articles/205192745';
const told = from.secondHand(FORM);
const guess = from.unconfirmed(FORM);

export const reddit = {
  id: 'reddit',
  name: { vi: 'Reddit', en: 'Reddit' },
  places: ['*.reddit.com', 'redd.it'],
  addresses: { post: ['/r/*/comments', '/user/*/comments'], profile: ['/user/*', '/u/*'] },
  help: [from.adultPage('Mẫu báo cáo của Reddit (tiếng Anh)', 'The Reddit report form', told)],
  anonymity: from.hidden('Reddit', from.official(ANONYMOUS)),
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, FORM),
  caregiver: [
    from.VIET_NAM_AGE_RULE,
    from.forAdults(
      'Trong mẫu, mục gần nhất là “I want to report minor abuse or sexualization”.',
      'In the form, the closest entry is “I want to report minor abuse or sexualization”.',
      told,
    ),
  ],
  targets: [
    ...(['post', 'comment'] as const).map((kind) => ({
      kind,
      steps: [
        menu(NEAR[kind], told),
        choose('report', { en: 'Report' }, told, { means: { vi: 'có chữ Báo cáo' } }),
        ...findReasons(guess),
        next({ en: 'Next' }, told, { means: { vi: 'Tiếp' } }),
        submit({ en: 'Submit' }, told, { means: { vi: 'Gửi' } }),
        ...blockFor(kind, guess),
      ],
    })),
    {
      kind: 'message',
      steps: [
        open('Đưa chuột lên tin nhắn.', 'Move the pointer over the message.', told, 'point'),
        menu(NEAR.message, told),
        choose('report', { en: 'Report' }, told, { means: { vi: 'có chữ Báo cáo' } }),
        ...findRest('message', guess),
      ],
    },
    unseenTarget('profile', guess),
  ],
} satisfies PlatformGuide;
