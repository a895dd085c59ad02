import { en as caringEn } from '../caring/en.ts';
import type { CaringKey } from '../caring/notes.ts';
import { vi as caringVi } from '../caring/vi.ts';
import { en as coveringEn } from '../covering/en.ts';
import type { CoveringKey } from '../covering/notes.ts';
import { vi as coveringVi } from '../covering/vi.ts';
import type { Area } from '../text.ts';
import { en } from './en.ts';
import type { SettingsKey as FrameKey } from './notes.ts';
import { vi } from './vi.ts';

export type SettingsKey = FrameKey | CoveringKey | CaringKey;

/** Every word of the settings page. */
export const settingsWords: Area<SettingsKey> = {
  vi: { ...vi, ...coveringVi, ...caringVi },
  en: { ...en, ...coveringEn, ...caringEn },
};
