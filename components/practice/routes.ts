import { useLayoutEffect, useState } from 'preact/hooks';
import type { Lesson } from '../../guides/lesson.ts';
import { LESSONS } from '../../guides/lessons.ts';

/** Where in practice.html: what stands behind the `#`. */
export type Route =
  | { readonly at: 'list' }
  | { readonly at: 'lesson'; readonly lesson: Lesson }
  | { readonly at: 'certificate' }
  | { readonly at: 'sheets' }
  | { readonly at: 'sheet'; readonly lesson: Lesson };

/** Anything we do not know leads to the list. */
export function routeOf(hash: string): Route {
  const [, part = '', id = ''] = hash.split('/');
  const lesson = LESSONS.find((one) => one.id === id);
  if (part === 'lesson' && lesson) return { at: 'lesson', lesson };
  if (part === 'teacher') return lesson ? { at: 'sheet', lesson } : { at: 'sheets' };
  return { at: part === 'certificate' ? 'certificate' : 'list' };
}

/** Follows the address; the browser's own back button works. */
export function useRoute(fixed?: string): Route {
  const [hash, setHash] = useState(fixed ?? location.hash);
  useLayoutEffect(() => {
    if (fixed !== undefined) return;
    const changed = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [fixed]);
  return routeOf(fixed ?? hash);
}
