import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../coach/tree.ts';
import { Umbrella } from '../art/umbrella.tsx';
import type { Pointing } from './context.tsx';
import { type Placed, placeBubble } from './place.ts';

/** The ring is that much larger than what it is around. CSS px. */
const ROUND = 6;
const EDGE = 4;

/**
 * Rings around what the child may press, and one line beside the first. Presses go through it all. What
 * it says stands in the panel too, where screen readers find it.
 */
export function Pointer(props: { pointing: Pointing; panel: () => Box | null }) {
  const { rings, say } = props.pointing;
  const bubble = useRef<HTMLDivElement>(null);
  const [placed, setPlaced] = useState<Placed | null>(null);
  const boxes = rings.map(({ box }) => grown(box));
  const [first] = boxes;
  const isSeen = first !== undefined && first.top < innerHeight && first.top + first.height > 0;

  useLayoutEffect(() => {
    const size = bubble.current?.getBoundingClientRect();
    if (!first || !size) return;
    const { width, height } = size;
    const room = { width: innerWidth, height: innerHeight };
    setPlaced(placeBubble(first, { width, height }, room, props.panel()));
  }, [first?.left, first?.top, first?.width, first?.height, say]);

  return (
    <div class="coach" aria-hidden="true">
      {boxes.map((box, index) => (
        <div class="coach-ring" key={index} style={px(box)} />
      ))}
      {isSeen && (
        <div
          class={`coach-bubble coach-${placed?.side ?? 'below'}`}
          ref={bubble}
          style={
            placed
              ? { left: `${placed.left}px`, top: `${placed.top}px`, '--arrow': `${placed.arrow}px` }
              : { visibility: 'hidden' }
          }
        >
          <Umbrella size={28} />
          <p>{say}</p>
        </div>
      )}
    </div>
  );
}

/** A little larger, but in the window: a ring whose sides are outside looks like two lines. */
function grown(box: Box): Box {
  const left = Math.max(EDGE, box.left - ROUND);
  const top = box.top - ROUND;
  const right = Math.min(innerWidth - EDGE, box.left + box.width + ROUND);
  return {
    left,
    top,
    width: Math.max(0, right - left),
    height: box.top + box.height + ROUND - top,
  };
}

function px({ left, top, width, height }: Box): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
