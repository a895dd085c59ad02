import type { TargetKind } from './guide.ts';

/** The drawn, brand-neutral pages of practice; each kind of thing is reported on one of them. */
export type Surface = 'feed' | 'pins' | 'video' | 'chat' | 'profile' | 'search';

export const SURFACES: Readonly<Record<TargetKind, Surface>> = {
  post: 'feed',
  photo: 'pins',
  video: 'video',
  short: 'video',
  story: 'video',
  comment: 'feed',
  message: 'chat',
  profile: 'profile',
  group: 'profile',
  live: 'video',
  game: 'chat',
  'search-result': 'search',
};
