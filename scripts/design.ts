import { join } from 'node:path';
import { buildDesign } from '../tests/pages/design/build.ts';
import { OUT } from './tools.ts';

/** Writes the design page: tokens, icons, pieces, and every screen in every state. */
const page = await buildDesign(join(OUT, 'design'));
console.log(`Open ${page} in a browser.`);
