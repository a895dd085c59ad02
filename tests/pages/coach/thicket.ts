import { look } from '../../../coach/look.ts';
import { Memory } from '../../../coach/memory.ts';
import { outwards, Trees } from '../../../coach/tree.ts';
import { targetOf } from '../../../guides/find.ts';
import { generic } from '../../../guides/generic.ts';
import { stepsFor, type TargetKind } from '../../../guides/guide.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';
import { countReads } from './reads.ts';

/** Ways to keep something from a child's eyes, or from being pressed. */
export const HIDING = {
  none: {},
  gone: { style: 'display:none' },
  unseen: { style: 'visibility:hidden' },
  clear: { style: 'opacity:0' },
  aside: { style: 'position:absolute;left:-9999px' },
  cut: { style: 'display:block;width:0;height:0;padding:0;border:0;overflow:hidden' },
  silent: { 'aria-hidden': 'true' },
  inert: { inert: '' },
  off: { 'aria-disabled': 'true' },
} as const;

/** A piece of a page. */
export interface Branch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly hiding: keyof typeof HIDING;
  readonly shadow: boolean;
  readonly inside: readonly Branch[];
}

/** A page of posts, of which one is the picture's; menus and dialogs lie in a post or at the page's end. */
export interface Thicket {
  readonly guide: string;
  readonly kind: TargetKind;
  /** what a post is made as */
  readonly post: 'article' | 'div';
  readonly posts: readonly (readonly Branch[])[];
  /** which of them the picture is in */
  readonly own: number;
  readonly end: readonly Branch[];
  /** what comes after a press, and in which post; -1: at the page's end */
  readonly opened: Branch;
  readonly openedIn: number;
}

/** What is known of each element by how it was made, whatever the engine says. */
let hidden = new WeakSet<Element>();
let postOf = new WeakMap<Element, number>();

/** What is wrong with what the engine finds; `reads`: what it read of the page for each element of it. */
export function search(page: Thicket): { wrong: string[]; reads: number; found: number } {
  hidden = new WeakSet();
  postOf = new WeakMap();
  const posts = page.posts.map((inside, n) => {
    const post = document.createElement(page.post);
    post.className = 'post';
    postOf.set(post, n);
    const picture = document.createElement('img');
    picture.width = 200;
    picture.height = 120;
    post.append(picture, ...inside.map(grow));
    return post;
  });
  document.body.replaceChildren(...posts, ...page.end.map(grow));
  scrollTo(0, 0);
  const guide = [...PLATFORMS, generic].find(({ id }) => id === page.guide) ?? generic;
  const target = targetOf(guide, page.kind);
  const steps = target ? stepsFor(target, 'under-18') : [];
  const anchor = posts[page.own]?.querySelector('img') ?? null;
  const memory = new Memory();
  const trees = new Trees();
  const looks: number[] = [];
  const now = () => {
    const { result, reads } = countReads(() =>
      look(trees.all(document), { steps, anchor, memory, now: performance.now() }),
    );
    looks.push(reads);
    return result;
  };
  const before = now();
  const wrong = wrongIn([...before.found.values()].flat(), page.own);
  memory.remember(before.seen, false);
  memory.press(performance.now());
  memory.remember(before.seen, true);
  (posts[page.openedIn] ?? document.body).append(grow(page.opened));
  const after = [...now().found.values()].flat();
  wrong.push(...wrongIn(after, page.own));
  const size = document.querySelectorAll('*').length;
  return { wrong, reads: Math.max(...looks) / size, found: before.found.size + after.length };
}

function wrongIn(found: readonly { element: Element; name: string }[], own: number): string[] {
  return found.flatMap(({ element, name }) => {
    const way = [...outwards(element)];
    const post = way.map((at) => postOf.get(at)).find((n) => n !== undefined) ?? own;
    return [
      ...(way.at(-1) === document.documentElement ? [] : [`“${name}” is not on the page`]),
      ...(way.some((at) => hidden.has(at)) ? [`“${name}” is hidden`] : []),
      ...(post === own ? [] : [`“${name}” is in another post`]),
    ];
  });
}

function grow({ tag, attributes, text, hiding, shadow, inside }: Branch): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, ...HIDING[hiding] }))
    element.setAttribute(name, value);
  if (hiding !== 'none') hidden.add(element);
  const root = shadow ? element.attachShadow({ mode: 'open' }) : element;
  root.append(text, ...inside.map(grow));
  return element;
}

Object.assign(window, { search, chrome: (window as { chrome?: object }).chrome ?? {} });
