import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { PolicyKey } from './notes.ts';
import { vi } from './vi.ts';

export const policyWords: Area<PolicyKey> = { vi, en };
