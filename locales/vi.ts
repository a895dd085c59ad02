import { vi as branches } from './branches/vi.ts';
import { vi as coach } from './coach/vi.ts';
import { vi as help } from './help/vi.ts';
import { vi as popup } from './popup/vi.ts';
import { vi as report } from './report/vi.ts';
import { vi as show } from './show/vi.ts';

/** Every word of the panel and the popup in this language. The cards bring only their own (card/). */
export const vi = { ...help, ...report, ...branches, ...popup, ...coach, ...show };
