import type { Happened } from './caregiver.ts';
import { asked } from './situations/asked.ts';
import { saw } from './situations/saw.ts';
import { sent } from './situations/sent.ts';
import { threatened } from './situations/threatened.ts';

/** From the most frequent to the heaviest. */
export const SITUATIONS: readonly Happened[] = [saw, asked, threatened, sent];
