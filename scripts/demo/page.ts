import { CSS } from './look.ts';
import { reportMenu } from './menu.ts';
import { DEMO_SIZE, type Language, type Post, posts } from './posts.ts';
import { rail } from './rail.ts';
import { FEED } from './words.ts';

/**
 * A feed of a made-up site, and beside it the guided tour. Pictures come from `pictures`, another
 * site, as they do on real feeds.
 * @param tour false: the feed alone
 */
export function demoPage(language: Language, pictures: string, tour = true): string {
  const { title, note } = FEED[language];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <style>${CSS}</style>${tour ? rail(language) : '<style>body { display: block }</style>'}
    <div class="site"><header><h1>${title}</h1><span>${note}</span></header>
    <main>${posts(language)
      .map((post) => article(post, language, pictures))
      .join('')}</main></div>${reportMenu(language)}</html>`;
}

function article(post: Post, language: Language, pictures: string): string {
  const { who, words, drawing } = post;
  const [width, height] = DEMO_SIZE;
  const colour = `hsl(${(who.length * 67) % 360} 35% 38%)`;
  const source = `${pictures}/${drawing.kind}/${drawing.seed}.png?w=${width}&amp;h=${height}`;
  return `<article><div class="who"><span class="dot" style="background:${colour}">${who[0]}</span><b>${who}</b>
    <button class="more" aria-label="${FEED[language].more}" aria-haspopup="menu"><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><circle cx="4" cy="10" r="2"/><circle cx="10" cy="10" r="2"/><circle cx="16" cy="10" r="2"/></svg></button></div>
    <p>${words}</p><img alt="${words}" src="${source}"></article>`;
}
