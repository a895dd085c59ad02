import { send } from '../../bridge/messenger.ts';

let asked: Promise<string | null> | null = null;

/**
 * This frame's secret fragment (`#o-xanh-…`), asked from the background when first needed. `null`
 * where there is none (Firefox, or the background did not answer): then asked again next time.
 */
export function secretFragment(): Promise<string | null> {
  asked ??= send('background', 'guard:fragment', null).catch(() => {
    asked = null;
    return null;
  });
  return asked;
}
