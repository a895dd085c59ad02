import { css } from './css/css-kind.ts';
import { setOpen } from './css/css-labels.ts';
import type { Entry } from './entry.ts';
import { moveAway } from './filter-images.ts';
import { filterImage } from './kinds/filter-image.ts';

/** Shows or withholds what no rule on the element's own label can: CSS pictures, pictures of filters. */
export function lift({ element, kinds, state }: Entry): void {
  const shown = state.is === 'revealed';
  if (kinds.has(css)) setOpen(element, shown);
  if (kinds.has(filterImage)) moveAway(element, !shown);
}
