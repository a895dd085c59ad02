/** Parts of the page; the name is also the part's id (`talk.html#agreement`). */
export const PARTS = ['steps', 'say', 'situations', 'agreement', 'law', 'whom'] as const;
export type PartName = (typeof PARTS)[number];
