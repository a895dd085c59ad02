import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { PagesKey } from './notes.ts';
import { vi } from './vi.ts';

export const pagesWords: Area<PagesKey> = { vi, en };
