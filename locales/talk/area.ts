import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { TalkKey } from './notes.ts';
import { vi } from './vi.ts';

export const talkWords: Area<TalkKey> = { vi, en };
