import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { MarkKey } from './notes.ts';
import { vi } from './vi.ts';

export const markWords: Area<MarkKey> = { vi, en };
