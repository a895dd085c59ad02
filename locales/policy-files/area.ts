import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { FilesKey } from './notes.ts';
import { vi } from './vi.ts';

export const filesWords: Area<FilesKey> = { vi, en };
