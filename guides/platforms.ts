import type { PlatformGuide } from './guide.ts';
import { facebook } from './platforms/facebook.ts';

/** Every platform with a guide of its own; guides.test.ts checks that none in the folder is left out. */
export const PLATFORMS: readonly PlatformGuide[] = [facebook];
