import { en } from './en.ts';
import type { Area } from './text.ts';
import { vi } from './vi.ts';

/** A word in one language but not in the other does not compile. */
export type Key = keyof typeof vi & keyof typeof en;
export const words: Area<keyof typeof vi | keyof typeof en> = { vi, en };
