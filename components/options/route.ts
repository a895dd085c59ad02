import { useLayoutEffect, useState } from 'preact/hooks';
import { type ItemId, SECTIONS, type SectionId } from './list.ts';

/** Where on the page: all groups, a group, or one setting in it. */
export interface Route {
  readonly section: SectionId | null;
  readonly item: ItemId | null;
}

/** `#/sensitivity/video`; what is not known leads to all groups, an unknown setting to its group. */
export function routeOf(hash: string): Route {
  const [, name = '', part = ''] = hash.split('/');
  const section = SECTIONS.find(({ id }) => id === name);
  const item = section?.items.find(({ id }) => id === part);
  return { section: section?.id ?? null, item: item?.id ?? null };
}

export function addressOf(section: SectionId, item?: ItemId): string {
  return item ? `#/${section}/${item}` : `#/${section}`;
}

/** Other hashes, such as that of "skip to the main part", leave the page where it is. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useLayoutEffect(() => {
    const follow = () => {
      if (location.hash === '' || location.hash.startsWith('#/')) setRoute(routeOf(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
