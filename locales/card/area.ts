import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { CardKey } from './notes.ts';
import { vi } from './vi.ts';

export const cardWords: Area<CardKey> = { vi, en };
