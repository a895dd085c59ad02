import type { Find, Icon } from '../guides/guide.ts';
import { fitWords } from './fit.ts';
import { fold } from './fold.ts';

/** All that a score is made of; look.ts reads it from the page. Nothing in it is an element. */
export interface Facts {
  readonly name: string;
  /** null: no role, but it is drawn as something to press */
  readonly role: string | null;
  /** one of the guide's attribute selectors fits */
  readonly attribute: boolean;
  /** words are painted on it; not only a drawing or a sign such as ⋯ */
  readonly words: boolean;
  /** it says that it opens something (aria-haspopup, aria-expanded) */
  readonly opens: boolean;
  readonly where: Where;
}

/** Where a control is, seen from the picture or from what the child opened last. */
export interface Where {
  /** 0: of all controls that fit, none shares a smaller part of the page with the picture; 1: the next… */
  readonly step: number;
  /** CSS px between the picture and the control; 0 without a picture */
  readonly distance: number;
  /** it belongs to another post, message or advert */
  readonly other: boolean;
  /** the picture is in one of several posts, and this is in none of the boxes around it that others are like */
  readonly outside: boolean;
  /** `new`: came with or after what the child opened; `open`: was there before; `none`: in no menu or dialog */
  readonly layer: 'new-layer' | 'new' | 'open' | 'none';
  /** appeared after the child's last press */
  readonly latest: boolean;
}

/** What is looked for; a step of a guide, with its wordings folded once. */
export interface Wanted {
  readonly find: Find;
  readonly icon: Icon | undefined;
  readonly names: readonly (readonly string[])[];
  /** what such a control is called elsewhere */
  readonly spare: readonly (readonly string[])[];
  /** the child has to open something first, so the page's own controls do not count */
  readonly inside: boolean;
}

/** A platform's own words are preferred to what others call the same. */
const SPARE = 0.84;

/** The page's own “Menu” is no post's, unless nothing else speaks against it. */
const OUTSIDE = 0.75;

/** A control counts from here on; from {@link SURE} on its appearance alone shows how far the child is. */
export const ENOUGH = 0.5;
export const SURE = 0.68;

const PRESSED = new Set(
  'button link menuitem menuitemradio menuitemcheckbox radio checkbox option switch tab treeitem listitem gridcell combobox'.split(
    ' ',
  ),
);
const SIGNS: Readonly<Record<Icon, RegExp>> = {
  dots: /^[.·•⋯…⋮︙]+$/,
  'dots-vertical': /^[.·•⋯…⋮︙]+$/,
  info: /^[ⓘℹi]+$/,
  flag: /^[⚑⚐🏳🏴🚩]+$/u,
  gear: /^[⚙🔧]+$/u,
  'arrow-down': /^[▾▼⌄˅⏷]+$/,
};

export function wantedOf(
  find: Find,
  icon: Icon | undefined,
  inside: boolean,
  spare: Find['names'] = { vi: [], en: [] },
): Wanted {
  const names = interleave(find.names.vi, find.names.en).map(fold);
  return { find, icon, inside, names, spare: [...spare.vi, ...spare.en].map(fold) };
}

/** 0–1, the product of how well each fact fits. Below {@link ENOUGH}: not this control. */
export function score(facts: Facts, wanted: Wanted): number {
  const fit = fitOf(facts, wanted);
  if (fit === 0) return 0;
  const role = roleOf(facts.role, wanted.find.roles);
  const look = wanted.icon === undefined || !facts.words ? 1 : 0.62;
  const extra = (facts.attribute ? 1.04 : 1) * (wanted.icon && facts.opens ? 1.03 : 1);
  return Math.min(1, fit * role * look * extra * placeOf(facts.where, wanted));
}

/** How well the words fit, without regard to place: what is worth looking at more closely. */
export function fitOf(facts: Pick<Facts, 'name' | 'words'>, wanted: Wanted): number {
  if (wanted.names.length === 0) return 0.9; // a text box has no words of its own
  const name = fold(facts.name);
  if (name.length === 0 || (name.length === 1 && name[0] === 'i'))
    return wanted.icon && SIGNS[wanted.icon].test(facts.name.replace(/\s|\ufe0f/g, '')) ? 0.75 : 0;
  let best = 0;
  wanted.names.forEach((words, index) => {
    best = Math.max(best, fitWords(name, words) * (1 - 0.01 * Math.floor(index / 2)));
  });
  for (const words of wanted.spare) best = Math.max(best, fitWords(name, words) * SPARE);
  return best;
}

function roleOf(role: string | null, roles: readonly string[]): number {
  const at = role === null ? -1 : roles.indexOf(role);
  if (at >= 0) return 1 - 0.01 * at;
  if (role === null) return roles.includes('textbox') ? 0 : 0.76;
  return PRESSED.has(role) && !roles.includes('textbox') ? 0.86 : 0;
}

function placeOf(where: Where, { find, inside }: Wanted): number {
  const late = where.latest ? 1 : 0.94;
  if (find.where === 'layer' || inside) {
    if (where.layer === 'new-layer') return late;
    if (where.layer === 'new') return 0.9 * late;
    if (where.layer === 'open') return 0.8;
    if (inside) return 0;
  }
  if (where.other) return 0.3;
  const outside = find.where === 'item' && where.outside ? OUTSIDE : 1;
  return outside * 0.8 ** where.step * (1 - Math.min(0.06, where.distance / 20_000));
}

function interleave(a: readonly string[], b: readonly string[]): readonly string[] {
  const longest = Math.max(a.length, b.length);
  return Array.from({ length: longest }, (_, at) => [a[at], b[at]])
    .flat()
    .filter((name) => name !== undefined);
}
