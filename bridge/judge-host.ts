import { ensureJudge as inOffscreenDocument } from './judge-host.chrome.ts';
import { ensureJudge as inBackgroundPage } from './judge-host.firefox.ts';

/** Resolves when the judge page is there and listens. Cheap when it already is. For the background. */
export const ensureJudge: () => Promise<void> = import.meta.env.FIREFOX
  ? inBackgroundPage
  : inOffscreenDocument;
