import { DEMO_SIZE, type Language, type Post, posts } from './posts.ts';

const CSS = `
  :root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #26332d; background: #eef1ec }
  body { margin: 0 }
  header { background: #fff; border-bottom: 1px solid #dde3da; padding: 14px 32px; display: flex; gap: 12px; align-items: baseline }
  h1 { font-size: 22px; margin: 0 } header span { color: #66756c }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); gap: 20px; padding: 20px 32px; max-width: 1280px; margin: auto; box-sizing: border-box }
  article { background: #fff; border-radius: 16px; overflow: hidden; border: 1px solid #dde3da }
  .who { display: flex; gap: 10px; align-items: center; padding: 12px 16px 4px; font-weight: 600 }
  .dot { width: 32px; height: 32px; border-radius: 50%; display: grid; place-items: center; color: #fff; font-size: 14px }
  p { margin: 0; padding: 0 16px 12px }
  img { display: block; width: 100%; aspect-ratio: 4 / 3 }
`;

const TITLE: Readonly<Record<Language, readonly [string, string]>> = {
  vi: ['Bảng tin', 'Hình ở đây do máy vẽ'],
  en: ['News feed', 'All pictures here are drawn by a program'],
};

/** A feed of a made-up site. Pictures come from `pictures`, another site, as they do on real feeds. */
export function demoPage(language: Language, pictures: string): string {
  const [title, note] = TITLE[language];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
    <style>${CSS}</style><header><h1>${title}</h1><span>${note}</span></header>
    <main>${posts(language)
      .map((post) => article(post, pictures))
      .join('')}</main></html>`;
}

function article({ who, words, drawing: { kind, seed } }: Post, pictures: string): string {
  const [width, height] = DEMO_SIZE;
  const colour = `hsl(${(who.length * 67) % 360} 35% 45%)`;
  return `<article><div class="who"><span class="dot" style="background:${colour}">${who[0]}</span>${who}</div>
    <p>${words}</p><img alt="${words}" src="${pictures}/${kind}/${seed}.png?w=${width}&amp;h=${height}"></article>`;
}
