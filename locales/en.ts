import { en as branches } from './branches/en.ts';
import { en as coach } from './coach/en.ts';
import { en as help } from './help/en.ts';
import { en as popup } from './popup/en.ts';
import { en as report } from './report/en.ts';
import { en as show } from './show/en.ts';

/** Every word of the panel and the popup in this language. The cards bring only their own (card/). */
export const en = { ...help, ...report, ...branches, ...popup, ...coach, ...show };
