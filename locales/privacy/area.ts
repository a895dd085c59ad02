import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { PrivacyKey } from './notes.ts';
import { vi } from './vi.ts';

export const privacyWords: Area<PrivacyKey> = { vi, en };
