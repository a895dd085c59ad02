import { en as simulatorEn } from '../simulator/en.ts';
import type { SimulatorKey } from '../simulator/notes.ts';
import { vi as simulatorVi } from '../simulator/vi.ts';
import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { PracticeKey as OwnKey } from './notes.ts';
import { vi } from './vi.ts';

/** Words of the practice page alone, so that the panel does not carry them into every site. */
export type PracticeKey = OwnKey | SimulatorKey;
export const practiceWords: Area<PracticeKey> = {
  vi: { ...vi, ...simulatorVi },
  en: { ...en, ...simulatorEn },
};
