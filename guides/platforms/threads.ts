import type { PlatformGuide, TargetKind } from '../guide.ts';
import * as from from '../sources.ts';
import { choose, menu } from '../steps.ts';
import { NEAR } from '../targets.ts';
import { findRest } from '../unseen.ts';

const HOW = 'https://webrto.com/threads-report-post';
const told = from.secondHand(HOW);
const guess = from.unconfirmed(HOW);

const target = (kind: TargetKind) => ({
  kind,
  steps: [
    menu(NEAR[kind], told),
    choose('report', { en: 'Report' }, told, { means: { vi: 'có chữ Báo cáo' } }),
    ...findRest(kind, guess),
  ],
});

export const threads = {
  id: 'threads',
  name: { vi: 'Threads', en: 'Threads' },
  places: ['*.threads.com', '*.threads.net'],
  addresses: { post: ['/@*/post', '/t'], profile: ['/@*'] },
  help: [
    from.childPage(
      'Báo cáo trên Instagram (Threads dùng chung)',
      'Reporting on Instagram (Threads shares it)',
      from.unconfirmed('https://help.instagram.com/519598734752872'),
    ),
  ],
  anonymity: from.hidden('Threads', told),
  next: [from.NOT_ALWAYS_REMOVED],
  minAge: from.minAge(13, HOW),
  caregiver: [from.VIET_NAM_AGE_RULE],
  targets: [target('post'), target('profile')],
} satisfies PlatformGuide;
