import { isConnected } from '../bridge/connected.ts';
import { lasting } from '../bridge/lasting.ts';

/** Told to the frame by a guard that starts. */
const TAKES_OVER = 'o-xanh-takes-over';

/**
 * An update (or switching the extension off and on) cuts the guards of open pages off from the
 * extension, but leaves them there, with everything veiled or covered as it was. The new version
 * injects a new guard, before which the old one retires: from then on it writes nothing.
 */
export const handover = { retired: false };

/**
 * Has any cut-off guard of this frame retire, and retires in its turn. Says whether there was one. A page
 * that calls or answers in vain gains nothing.
 */
export function takeOver(retire: () => void): boolean {
  const event = new Event(TAKES_OVER, { cancelable: true });
  const wasOne = !document.dispatchEvent(event);
  const hear = (call: Event) => {
    if (handover.retired || isConnected()) return;
    handover.retired = true;
    call.preventDefault(); // says that there was one
    retire();
  };
  lasting(document, TAKES_OVER, hear, { passive: false });
  return wasOne;
}
