import type { MarkColour, MarkDrawing } from '../../bridge/marks.ts';
import { markWords } from '../../locales/mark/area.ts';
import { useArea, useWords } from '../text/context.tsx';
import { DRAWINGS } from './drawings.ts';
import { partsOf } from './parts.ts';

/** Decorative: words stand beside it, or it is named by {@link OwnMark}. */
export function MarkPicture(props: { drawing: MarkDrawing; colour: MarkColour; size?: number }) {
  const { drawing, colour, size = 40 } = props;
  const [solid, light] = DRAWINGS[drawing];
  return (
    <svg
      class={`mark mark-${colour}`}
      viewBox="0 0 32 32"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <circle class="mark-disc" cx="16" cy="16" r="15.25" />
      <g transform="translate(3.5 3.5) scale(.78)">
        <path class="mark-solid" d={solid} />
        <path class="mark-light" d={light} />
      </g>
    </svg>
  );
}

/**
 * The child's own mark, by which it knows a panel or page of ours from a fake. Nothing where none was
 * chosen. Without text: a page may search the words even of a closed tree.
 */
export function OwnMark(props: { size?: number }) {
  const t = useArea(markWords);
  const parts = partsOf(useWords().local.mark);
  if (!parts) return null;
  const [drawing, colour] = parts;
  const label = t('markOf', { drawing: t(`${drawing}Mark`), colour: t(colour) });
  return (
    <span class="own-mark" role="img" aria-label={label}>
      <MarkPicture drawing={drawing} colour={colour} {...props} />
    </span>
  );
}
