import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { MenuKey } from './notes.ts';
import { vi } from './vi.ts';

export const menuWords: Area<MenuKey> = { vi, en };
