import type { Language } from '../../../bridge/protocol.ts';

/** How a page is asked for, and the switch of its language. */
export interface Asked {
  readonly asked: URLSearchParams;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}
