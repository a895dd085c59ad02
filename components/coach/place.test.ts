import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBubble, touches } from './place.ts';
import { partsOf } from './where.ts';

const WINDOW = { width: 1280, height: 800 };
const BUBBLE = { width: 280, height: 72 };

describe('the line beside a ring', () => {
  it('stands below, its arrow under the middle of the ring', () => {
    const placed = placeBubble(
      { left: 600, top: 100, width: 40, height: 40 },
      BUBBLE,
      WINDOW,
      null,
    );
    expect(placed).toMatchObject({ side: 'below', left: 480, top: 156, arrow: 140 });
  });

  it('stands beside a wide row, so that the rows around it stay readable', () => {
    const row = { left: 500, top: 300, width: 300, height: 40 };
    expect(placeBubble(row, BUBBLE, WINDOW, null).side).toBe('left');
  });

  it('is never over the ring, in the window, and off the panel wherever there is room', () => {
    const panel = { left: 864, top: 240, width: 400, height: 544 };
    const ring = fc.record({
      left: fc.nat(1200),
      top: fc.nat(700),
      width: fc.integer({ min: 20, max: 400 }),
      height: fc.integer({ min: 20, max: 80 }),
    });
    fc.assert(
      fc.property(ring, (box) => {
        fc.pre(box.left + box.width < WINDOW.width && box.top + box.height < WINDOW.height);
        const placed = { ...placeBubble(box, BUBBLE, WINDOW, panel), ...BUBBLE };
        expect(touches(placed, box)).toBe(false);
        expect(placed.left >= 0 && placed.left + placed.width <= WINDOW.width).toBe(true);
        expect(placed.top >= 0 && placed.top + placed.height <= WINDOW.height).toBe(true);
      }),
    );
  });
});

it('says in words where it is', () => {
  const at = (left: number, top: number) => partsOf({ left, top, width: 0, height: 0 }, WINDOW);
  expect(at(10, 10)).toEqual(['rowTop', 'columnLeft']);
  expect(at(1270, 790)).toEqual(['rowBottom', 'columnRight']);
  expect(at(640, 400)).toEqual(['rowMiddle']);
});
