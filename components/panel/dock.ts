import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Box } from '../../coach/tree.ts';
import type { Pointing } from '../coach/context.tsx';
import { touches } from '../coach/place.ts';

/** The panel keeps this far from what is pointed at: room for the ring, and above or below it for the line. CSS px. */
const APART = { x: 24, y: 104 };

export interface Dock {
  readonly classes: string;
  /** where the panel is now */
  readonly box: () => Box | null;
  /** to the other side */
  turn(): void;
}

/**
 * At which side the panel stands beside the page, and on narrow screens at which end. It makes way for
 * what the child is to press; otherwise it stays where it is, or was put.
 */
export function useDock(
  dialog: RefObject<HTMLDialogElement | null>,
  pointing: Pointing | null,
): Dock {
  const [side, setSide] = useState<'left' | 'right'>('right');
  const [end, setEnd] = useState<'bottom' | 'top'>('bottom');
  const box = () => dialog.current?.getBoundingClientRect() ?? null;
  const [ring] = pointing?.rings ?? [];
  const turn = () => setSide(side === 'left' ? 'right' : 'left');

  useLayoutEffect(() => {
    const panel = box();
    if (!ring || !panel || !touches(around(ring.box), panel)) return;
    const isWide = panel.width < innerWidth / 2;
    if (!isWide) setEnd(ring.box.top + ring.box.height / 2 > innerHeight / 2 ? 'top' : 'bottom');
    else setSide(ring.box.left + ring.box.width / 2 > innerWidth / 2 ? 'left' : 'right');
  }, [ring?.box.left, ring?.box.top]);

  const guiding = pointing ? ' panel-guiding' : '';
  return { classes: `panel-${side} panel-${end}end${guiding}`, box, turn };
}

function around({ left, top, width, height }: Box): Box {
  return {
    left: left - APART.x,
    top: top - APART.y,
    width: width + 2 * APART.x,
    height: height + 2 * APART.y,
  };
}
