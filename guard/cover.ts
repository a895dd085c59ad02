import type { CoverStyle } from '../bridge/protocol.ts';
import type { Entry } from './entry.ts';

/** CSS blur radii in px that veil.css has a rule for. Fixed steps: a custom property could be set by the page. */
const STEPS = [8, 16, 32, 64, 120] as const;

/**
 * The value of `data-o-xanh-cover`. The blur grows with the picture: a quarter of its shorter side
 * leaves broad patches of colour and no shape. Transforms make larger or smaller what is blurred already.
 */
export function coverOf(entry: Entry, style: CoverStyle): string {
  if (style !== 'blur') return style;
  const wanted = entry.side > 0 ? entry.side / 4 : Number.POSITIVE_INFINITY;
  return `blur-${STEPS.find((step) => step >= wanted) ?? STEPS[STEPS.length - 1]}`;
}
