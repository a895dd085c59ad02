import type { Find, Step } from '../guides/guide.ts';
import * as words from '../guides/words.ts';

const NONE: Find['names'] = { vi: [], en: [] };

/**
 * What most sites call the control of such a step, for the day when a platform has renamed its own: what
 * no guide can know beforehand. By the step's kind and, for rows, its id (docs/writing-a-guide.md).
 */
export function spareNames({ kind, id, icon, find }: Step): Find['names'] {
  if (!find || kind === 'write') return NONE;
  if (kind === 'menu') return icon?.startsWith('dots') ? words.MORE : NONE;
  if (kind === 'submit') return words.SUBMIT;
  if (kind === 'next') return words.NEXT;
  if (kind === 'block') return words.BLOCK;
  if (id === 'report') return words.REPORT;
  if (id === 'reason-child' || id === 'reason-under-18') return words.UNDER_18;
  return id === 'reason-other' ? words.SEXUAL : NONE;
}
