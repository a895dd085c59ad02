import type { FindIn } from '../pages/coach/harness.ts';
import { bundle } from '../support/coach-harness.ts';
import { launch } from '../support/launch.ts';
import { expect, startRealHosts, test } from '../support/real-hosts.ts';

type Case = Parameters<FindIn>[0] & { readonly of: string; readonly finds: readonly string[] };

const MENU = { guide: 'facebook', kind: 'post', step: 'menu' } as const;
const ROW = { guide: 'facebook', kind: 'post', step: 'report' } as const;
const PICTURE = '<img id="picture" width="200" height="120" src="/hills/1.png">';
const dots = (id: string, more = 'aria-label="Hành động với bài viết này"') =>
  `<button id="${id}" ${more}><svg width="20" height="20"></svg></button>`;
const post = (inside: string) => `<div class="post"><div>${inside}</div></div>`;
const OTHER = post(`${dots('other')}<img width="200" height="120" src="/hills/2.png">`);
const menu = (rows: string) =>
  `<div role="menu" style="position:fixed;top:40px;left:300px;background:#fff">${rows}</div>`;
const row = (id: string, words: string, more = '') =>
  `<div role="menuitem" id="${id}" ${more}>${words}</div>`;

const CASES: readonly Case[] = [
  {
    of: 'other people’s posts',
    ...MENU,
    html: OTHER + post(dots('own') + PICTURE) + OTHER,
    finds: ['own'],
  },
  { of: 'other posts, none of its own', ...MENU, html: OTHER + post(PICTURE) + OTHER, finds: [] },
  {
    of: 'a comment below the post',
    ...MENU,
    html: `<div role="article">${dots('own')}${PICTURE}<ul><li>${dots('comment')}</li></ul></div>`,
    finds: ['own'],
  },
  {
    of: 'an advert beside it',
    ...MENU,
    html: `<main>${post(dots('own') + PICTURE)}</main><aside><article>Được tài trợ ${dots('ad')}</article></aside>`,
    finds: ['own'],
  },
  {
    of: 'hidden twins',
    ...MENU,
    html: post(
      [
        `<div style="display:none">${dots('none')}</div>`,
        `<div aria-hidden="true">${dots('aria')}</div>`,
        `<div style="position:absolute;left:-9999px">${dots('off')}</div>`,
        `<div style="width:0;height:0;overflow:hidden">${dots('cut')}</div>`,
        dots('disabled', 'aria-label="Hành động với bài viết này" disabled'),
        `<div style="position:relative;width:40px">${dots('under')}<i style="position:absolute;inset:0;background:red"></i></div>`,
        dots('own'),
        PICTURE,
      ].join(''),
    ),
    finds: ['own'],
  },
  {
    of: 'a title alone',
    ...MENU,
    html: post(dots('own', 'title="Xem thêm"') + PICTURE),
    finds: ['own'],
  },
  {
    of: 'a name on the drawing, no role, words of the same kind in the post',
    ...MENU,
    html: post(
      `<div id="own" style="cursor:pointer;width:20px"><svg width="20" height="20" aria-label="Tuỳ chọn khác"></svg></div>
       <span role="button" id="see">Xem thêm</span>${PICTURE}`,
    ),
    finds: ['own'],
  },
  {
    of: 'a sign alone',
    ...MENU,
    html: post(`<button id="own">⋯</button>${PICTURE}`),
    finds: ['own'],
  },
  {
    of: 'a name that another element gives',
    ...MENU,
    html: post(
      `<span id="l">Actions for this post</span>${dots('own', 'aria-labelledby="l"')}${PICTURE}`,
    ),
    finds: ['own'],
  },
  {
    of: 'a name that a hidden element gives',
    ...MENU,
    html: post(
      `<span id="l" hidden>Actions for this post</span>${dots('own', 'aria-labelledby="l"')}${PICTURE}`,
    ),
    finds: ['own'],
  },
  {
    of: 'other posts in shadow trees, none of its own',
    ...MENU,
    html: `<x-post><template shadowrootmode="open">${dots('other')}<img width="200" height="120" src="/hills/2.png"></template></x-post>
      <x-post><template shadowrootmode="open"><slot></slot></template>${PICTURE}</x-post>`,
    finds: [],
  },
  {
    of: 'the menu of the page, none of its own',
    ...MENU,
    html: `<button id="page">Menu</button>${OTHER}${post(PICTURE)}`,
    finds: [],
  },
  {
    of: 'right to left',
    ...MENU,
    dir: 'rtl',
    html: OTHER + post(PICTURE + dots('own')),
    finds: ['own'],
  },
  {
    of: 'far down the page',
    ...MENU,
    html: `<div style="height:3000px"></div>${post(dots('own') + PICTURE)}`,
    finds: ['own away'],
  },
  {
    of: 'shown under the pointer only',
    ...MENU,
    html: `<article><div style="opacity:0">${dots('own')}</div>${PICTURE}</article>`,
    finds: ['faint'],
  },
  {
    of: 'a shadow tree and a slot',
    ...MENU,
    html: `<x-post><template shadowrootmode="open">${dots('own')}<slot></slot></template>${PICTURE}</x-post>`,
    finds: ['own'],
  },
  {
    of: 'a frame of the same origin',
    ...ROW,
    html: post(dots('menu') + PICTURE),
    opened: `<div role="dialog"><iframe srcdoc="<button id='own'>Report post</button>"></iframe></div>`,
    finds: ['own'],
  },
  {
    of: 'its row among others',
    ...ROW,
    html: `<button>Báo cáo</button>${post(dots('menu') + PICTURE)}`,
    opened: menu(
      row('ad', 'Báo cáo quảng cáo') +
        row('own', 'Báo cáo bài viết<br>Sẽ không ai biết.') +
        row('fault', 'Báo cáo sự cố'),
    ),
    finds: ['own'],
  },
  {
    of: 'renamed, as it was called before',
    ...ROW,
    html: post(dots('menu') + PICTURE),
    opened: menu(row('save', 'Lưu') + row('own', 'Tìm hỗ trợ hoặc báo cáo bài viết')),
    finds: ['own'],
  },
  {
    of: 'shorter, in capitals, decomposed, with spaces and dots',
    ...ROW,
    html: post(dots('menu') + PICTURE),
    opened: menu(row('own', `  ${'BÁO   CÁO'.normalize('NFD')}…`)),
    finds: ['own'],
  },
  {
    of: 'look-alikes only',
    ...ROW,
    html: `${post(dots('menu') + PICTURE)}<button>Báo cáo bài viết</button>`,
    opened: menu(
      row('a', 'Bỏ báo cáo bài viết') +
        row('b', 'Báo cáo sự cố') +
        row('c', 'Report ad', 'aria-disabled="true"'),
    ),
    finds: [],
  },
  {
    of: 'a menu without roles',
    ...ROW,
    html: post(dots('menu') + PICTURE),
    opened:
      '<div style="position:absolute;top:0"><div id="own" style="cursor:pointer"><b>Báo cáo bài viết</b></div></div>',
    finds: ['own'],
  },
  {
    of: 'a native radio hidden behind its label',
    guide: 'reddit',
    kind: 'post',
    step: 'reason-under-18',
    html: post(dots('menu') + PICTURE),
    opened: `<div role="dialog"><label id="own" style="cursor:pointer"><input type="radio" style="opacity:0;width:1px;height:1px">
      <span>Minor abuse or sexualization</span></label></div>`,
    finds: ['own'],
  },
  {
    of: 'a person, from one of their posts',
    guide: 'facebook',
    kind: 'profile',
    step: 'menu',
    html: `<header><h1>An</h1>${dots('own', 'aria-label="Xem thêm"')}</header><div role="article">${dots('post', 'aria-label="Xem thêm"')}${PICTURE}</div>`,
    finds: ['own'],
  },
];

test('among look-alikes the engine finds the one control, or none', async ({
  browserUnderTest,
}) => {
  const hosts = await startRealHosts();
  const driver = await launch(browserUnderTest, { proxy: hosts.proxy, extension: null });
  const { script } = await bundle('harness.ts');
  const address = 'https://www.facebook.com/an/posts/1';
  const page = await driver.openPage(
    hosts.page(address, `<!doctype html><meta charset="utf-8"><body><script>${script}</script>`),
  );
  await expect.poll(() => page.evaluate(() => 'find' in window)).toBe(true);
  for (const { of, finds, ...asked } of CASES) {
    const found = await page.evaluate(
      (one) => (window as unknown as { find: FindIn }).find(one),
      asked,
    );
    expect.soft(found, of).toEqual(finds);
  }
  await driver.close();
  await hosts.close();
});
