/** One state of one screen, as the address of the preview names it; `view` is a key of views.tsx. */
export type State = Readonly<Record<string, string>>;
