/** What the shops take (docs/listing.md), in pixels; addons.mozilla.org takes any, and shows them in this shape. */
export const SCREENSHOT = { width: 1280, height: 800 } as const;
export const TILES = { 'small-promo-tile': [440, 280], 'marquee-promo-tile': [1400, 560] } as const;
/** The drawing takes 96 of these, the rest is margin. */
export const STORE_ICON = 128;

/** The screens that a listing shows, by their names in scenes.ts: five at most, and none with a flagged drawing uncovered. */
export const SCREENS: readonly string[] = ['covered', 'help', 'where', 'practice', 'talk'];
