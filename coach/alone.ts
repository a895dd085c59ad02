import { layerOf } from './layers.ts';
import { holds } from './tree.ts';

const PRESSABLE = 'button, a, label, li, input, select, textarea, [role], [tabindex]';
/** A way back and one to close it. */
const MOST_BESIDE = 2;
const MOST_LOOKED_AT = 300;

/**
 * Whether a button that sends is all that there is to press in its dialog, but for ways out of it: a page
 * of a form that asks nothing more.
 */
export function isAlone(button: Element): boolean {
  const layer = layerOf(button);
  if (!layer) return false;
  const all = [...layer.querySelectorAll('*')].filter((one) => one.checkVisibility());
  if (all.length > MOST_LOOKED_AT) return false;
  const others = all.filter(
    (one) => isPressable(one) && !holds(one, button) && !holds(button, one),
  );
  return (
    others.filter((one) => !others.some((outer) => outer !== one && holds(outer, one))).length <=
    MOST_BESIDE
  );
}

function isPressable(element: Element): boolean {
  return element.matches(PRESSABLE) || getComputedStyle(element).cursor === 'pointer';
}
