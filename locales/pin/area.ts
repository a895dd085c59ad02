import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { PinKey } from './notes.ts';
import { vi } from './vi.ts';

export const pinWords: Area<PinKey> = { vi, en };
