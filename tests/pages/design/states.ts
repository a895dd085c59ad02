import type { State } from '../preview/state.ts';
import { STATES } from '../preview/states.ts';

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly of: (state: State) => boolean;
}

const isView =
  (...views: string[]) =>
  (state: State) =>
    views.includes(state.view ?? 'panel');

/** Where a state stands on the page; the first that fits counts. */
export const AREAS: readonly Area[] = [
  { id: 'cards', name: 'Cards on covered pictures', of: isView('cards') },
  { id: 'coach', name: 'Coach', of: (state) => isView('coach')(state) || 'coach' in state },
  { id: 'report', name: 'Panel: reporting', of: (state) => 'on' in state && !('view' in state) },
  {
    id: 'show',
    name: 'Showing a picture all the same',
    of: (state) => isView('show')(state) || 'see' in state,
  },
  {
    id: 'own',
    name: "The child's own mark and privacy page",
    of: (state) => isView('privacy')(state) || 'mark' in state,
  },
  { id: 'popup', name: 'Popup', of: isView('popup') },
  {
    id: 'elsewhere',
    name: 'Panel: other countries and schools',
    of: (state) => !('view' in state) && ('country' in state || 'school' in state),
  },
  { id: 'panel', name: 'Panel', of: (state) => !('view' in state) },
  {
    id: 'sheets',
    name: 'For teachers',
    of: (state) => isView('practice')(state) && isAdult(state),
  },
  { id: 'practice', name: 'Practice', of: isView('practice') },
  { id: 'counts', name: 'Counts', of: isView('counts') },
  { id: 'welcome', name: 'First steps', of: isView('welcome') },
  { id: 'talk', name: 'Talking', of: isView('talk', 'page') },
  { id: 'options', name: 'Settings', of: isView('options') },
  { id: 'policy', name: 'Policy', of: isView('policy') },
  { id: 'more', name: 'More', of: () => true },
];

export interface Look {
  readonly language: 'vi' | 'en';
  readonly level: 'younger' | 'older';
  readonly scheme: 'light' | 'dark';
  readonly width: '320' | '360' | '768' | '1280';
}

/** Every state once, whatever its language and level, by area. */
export function statesByArea(): ReadonlyMap<Area, readonly State[]> {
  const once = STATES.filter(({ language, level }) => language === 'vi' && level !== 'older');
  const areaOf = (state: State) => AREAS.find(({ of }) => of(state));
  return new Map(AREAS.map((area) => [area, once.filter((state) => areaOf(state) === area)]));
}

function isAdult(state: State): boolean {
  return state.for === 'adults';
}

/** The frame of a state as it is to be looked at. */
export function addressOf(state: State, { language, level, scheme }: Look): string {
  const { hash, ...rest } = state;
  // a page with a part in its address would scroll this page to itself
  const place = hash && state.view !== 'talk' ? { hash } : {};
  const leveled = isAdult(state) ? {} : { level };
  const asked = { ...rest, ...place, language, ...leveled, scheme };
  return `frame.html?${new URLSearchParams(asked)}`;
}

/** What makes this state another than the rest of its area, in the preview's own words. */
export function nameOf(state: State): string {
  const said = Object.entries(state)
    .filter(([key]) => !['language', 'level', 'for', 'view'].includes(key))
    .map(([key, value]) =>
      key === 'screen' ? value : `${key}: ${value.replace(/^https:../, '')}`,
    );
  return said.join(', ') || 'as it opens';
}
