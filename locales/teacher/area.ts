import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { TeacherKey } from './notes.ts';
import { vi } from './vi.ts';

export const teacherWords: Area<TeacherKey> = { vi, en };
