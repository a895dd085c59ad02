import { UMBRELLA } from '../../components/art/umbrella-paths.ts';
import type { Language } from './posts.ts';
import { OPENS, TOUR } from './words.ts';

/** The guided tour beside the feed. The step stands behind the `#`, so a change of language keeps it. */
export function rail(language: Language): string {
  const words = TOUR[language];
  const { stops } = words;
  return `<aside class="tour" aria-label="${words.name}">
    <div class="brand">${umbrella()}<div><b>Ô Xanh</b><span>${words.name}</span></div></div>
    <nav aria-label="${words.language}">${link('vi', 'Tiếng Việt')}${link('en', 'English')}</nav>
    <ol>${stops.map((_, n) => stop(n)).join('')}</ol>
    <p class="count" role="status" data-words="${words.count}"></p>
    <div class="go"><button type="button" class="back">${words.back}</button>
      <button type="button" class="next" data-again="${words.again}">${words.next}</button></div>
    </aside><script>(${run})()</script>`;

  function link(to: Language, name: string): string {
    const current = to === language ? ' aria-current="true"' : '';
    return `<a href="/${to}" lang="${to}" hreflang="${to}"${current}>${name}</a>`;
  }

  function stop(n: number): string {
    const { name, say, open = [] } = stops[n] ?? { name: '', say: [] };
    const buttons = open.map(
      ([page, text]) =>
        `<button type="button" data-open="/open/${page}" data-opened="${words.opened}">${text}</button>`,
    );
    const lines = say.map((line) => `<p>${line.replace(/\*(.+?)\*/g, '<kbd>$1</kbd>')}</p>`);
    return `<li><button type="button" class="stop"><i>${n + 1}</i>${name}</button>
      <div class="say" hidden>${lines.join('')}${buttons.join('')}</div></li>`;
  }
}

/** Addresses on the demo's own server that open a page of the extension, and which. */
export const OPENERS = Object.entries(OPENS).map(
  ([name, page]) => [`/open/${name}`, page] as const,
);

/** The mark, as SVG text. */
export function umbrella(): string {
  const { tip, handle, dome, shade } = UMBRELLA;
  const line = 'fill="none" stroke="#2a5e4b" stroke-width="3.5" stroke-linecap="round"';
  return `<svg viewBox="0 0 64 64" aria-hidden="true"><path d="${tip}" ${line}/><path d="${handle}" ${line}/>
    <path d="${dome}" fill="#3c9f77"/><path d="${shade}" fill="#56b78f"/></svg>`;
}

/** Runs in the page. */
function run(): void {
  const all = <T extends HTMLElement>(selector: string) => [
    ...document.querySelectorAll<T>(`.tour ${selector}`),
  ];
  const stops = all('li');
  const [back, next] = [all<HTMLButtonElement>('.back')[0], all<HTMLButtonElement>('.next')[0]];
  const [count] = all('.count');
  if (!back || !next || !count) return;
  const nextWords = next.textContent ?? '';
  const at = () => Math.min(stops.length, Math.max(1, Number(location.hash.slice(1)) || 1)) - 1;
  const go = (n: number) => {
    location.hash = String(((n + stops.length) % stops.length) + 1);
  };
  const show = () => {
    const now = at();
    stops.forEach((stop, n) => {
      stop.className = n === now ? 'now' : n < now ? 'past' : '';
      const say = stop.querySelector<HTMLElement>('.say');
      if (say) say.hidden = n !== now;
      const head = stop.querySelector('.stop');
      if (n === now) head?.setAttribute('aria-current', 'step');
      else head?.removeAttribute('aria-current');
    });
    back.disabled = now === 0;
    next.textContent = now === stops.length - 1 ? (next.dataset.again ?? '') : nextWords;
    for (const link of all<HTMLAnchorElement>('nav a')) link.hash = String(now + 1);
  };
  stops.forEach((stop, n) => {
    stop.querySelector('.stop')?.addEventListener('click', () => go(n));
  });
  back.addEventListener('click', () => go(at() - 1));
  next.addEventListener('click', () => go(at() + 1));
  addEventListener('hashchange', show);
  for (const button of all<HTMLButtonElement>('[data-open]'))
    button.addEventListener('click', async () => {
      const { open = '', opened = '' } = button.dataset;
      await fetch(open, { method: 'POST' });
      button.title = opened;
    });
  // Only what a page may know of the extension: the label on each picture.
  const tell = () => {
    const pictures = [...document.images];
    const labelled = (label: string) => pictures.filter((one) => one.dataset.oXanh === label);
    const covered = labelled('covered').length;
    const values: Record<string, number> = {
      all: pictures.length,
      covered,
      seen: covered + labelled('safe').length,
    };
    const text = (count.dataset.words ?? '').replace(/\{(\w+)\}/g, (_, key) => `${values[key]}`);
    if (count.textContent !== text) count.textContent = text;
  };
  new MutationObserver(tell).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-o-xanh'],
  });
  tell();
  show();
  fetch(`/language/${document.documentElement.lang}`, { method: 'POST' });
}
