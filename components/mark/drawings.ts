import type { MarkDrawing } from '../../bridge/marks.ts';

/** Filled shapes, 32 × 32, drawn by us. The second path is lighter. */
export const DRAWINGS: Readonly<Record<MarkDrawing, readonly [string, string]>> = {
  boat: [
    'M5 20h22l-3.6 5.4a3 3 0 0 1-2.5 1.4h-9.800a3 3 0 0 1-2.5-1.400Z',
    'M15 5v13H7.500ZM17 8l7 10h-7Z',
  ],
  kite: ['M16 4l8 9-8 11-8-11Z', 'M16 24.500c3 1.2-2.5 2.3 0 4.500M8 13h16M16 4v20'],
  fish: [
    'M4 16c4.5-8 13.5-8.5 18.5-1.500L28 10v12l-5.5-4.500C17.5 24.5 8.5 24 4 16Z',
    'M10 14.500a1.3 1.3 0 1 0 0 .1Z',
  ],
  moon: [
    'M20 4.500a12 12 0 1 0 7.5 15A10 10 0 0 1 20 4.500Z',
    'M24 6l1 2.3 2.4.7-2.4.7-1 2.3-1-2.3-2.4-.7 2.4-.700Z',
  ],
  leaf: ['M27 5C13 5 6 11 6 19c0 2 .5 4 1.5 5.500C17 27 27 21 27 5Z', 'M5 28c3-8 8-13 15-16'],
  hat: [
    'M16 5c4.5 4 9 10 12.5 16.500C20.5 26 11.5 26 3.5 21.5 7 15 11.5 9 16 5Z',
    'M9 23.500c0 5 14 5 14 0',
  ],
};
