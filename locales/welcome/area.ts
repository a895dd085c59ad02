import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { WelcomeKey } from './notes.ts';
import { vi } from './vi.ts';

export const welcomeWords: Area<WelcomeKey> = { vi, en };
