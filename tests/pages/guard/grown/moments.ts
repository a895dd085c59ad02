import { loaded, type Moment, soon } from './shown.ts';

/** When a picture comes into the page. */
export const moments: Readonly<Record<string, Moment>> = {
  'at once': () => undefined,
  'in a microtask': () => Promise.resolve(),
  'before a frame': () => new Promise(requestAnimationFrame),
  'before a frame, late': () => soon(400).then(() => new Promise(requestAnimationFrame)),
  'in the task after a frame': () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  later: () => soon(500),
  'much later': () => soon(1200),
  'while the parser works': () => soon(30),
  'when the page has loaded': () =>
    new Promise((resolve) => addEventListener('load', resolve, { once: true })),
  'when a size is observed': () =>
    new Promise((resolve) => new ResizeObserver(resolve).observe(document.body)),
  'when a place is observed': () =>
    new Promise((resolve) => new IntersectionObserver(resolve).observe(document.body)),
  'when a change is observed': () =>
    new Promise((resolve) => {
      new MutationObserver(resolve).observe(document.body, { attributes: true });
      document.body.toggleAttribute('data-changed');
    }),
  'when an animation begins': () =>
    new Promise((resolve) => {
      document.body.animate({ opacity: [1, 1] }, 300).finished.then(resolve);
    }),
  'when a message comes': () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    }),
  'when the page is scrolled': () =>
    new Promise((resolve) => {
      document.body.style.minHeight = '200vh';
      addEventListener('scroll', resolve, { once: true });
      scrollTo(0, 1);
    }),
  'when a view changes': () =>
    new Promise((resolve) => {
      if (document.startViewTransition) document.startViewTransition(() => resolve(null));
      else resolve(null);
    }),
  'when it has been loaded elsewhere': (source) => loaded(source),
};
