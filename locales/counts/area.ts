import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { CountsKey } from './notes.ts';
import { vi } from './vi.ts';

export const countsWords: Area<CountsKey> = { vi, en };
