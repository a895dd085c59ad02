import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { ManagedKey } from './notes.ts';
import { vi } from './vi.ts';

export const managedWords: Area<ManagedKey> = { vi, en };
