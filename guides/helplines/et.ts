import type { CountryHelp } from '../helpline.ts';
import { country } from '../lines.ts';

/** No number has been verified for this country. */
export const et = country('et', 'Ethiopia', 'Ethiopia') satisfies CountryHelp;
