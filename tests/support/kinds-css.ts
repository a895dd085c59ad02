import type { Kind } from './kind.ts';

/** A box that is styled by the page's own sheet. */
const styled = (name: string, rule: (url: string, id: string) => string): Kind => ({
  name,
  html: (id, url) => `<style>#${id}{${rule(url, id)}}</style><div id="${id}" class="box">chữ</div>`,
});

export const CSS_KINDS: readonly Kind[] = [
  {
    name: 'css-inline',
    html: (id, url) =>
      `<div id="${id}" class="box" style="background-image:url('${url}')">chữ</div>`,
  },
  styled('css-sheet', (url) => `background:url('${url}') no-repeat`),
  styled('css-image-set', (url) => `background-image:image-set(url('${url}') 1x)`),
  styled('css-variable', (url) => `--x:url('${url}');background-image:var(--x)`),
  styled(
    'css-second-layer',
    (url) => `background-image:linear-gradient(transparent,transparent),url('${url}')`,
  ),
  {
    name: 'css-late-class',
    html: (id, url) =>
      `<style>.on-${id}{background-image:url('${url}')}</style><div id="${id}" class="box">chữ</div>
       <script>setTimeout(()=>document.getElementById('${id}').classList.add('on-${id}'),500)</script>`,
  },
  styled(
    'css-border-image',
    (url) => `box-sizing:border-box;border:40px solid silver;border-image:url('${url}') 30`,
  ),
  styled('css-content', (url) => `content:url('${url}')`),
  {
    name: 'css-before',
    html: (id, url) =>
      `<style>#${id}::before{content:url('${url}')}</style><div id="${id}">chữ</div>`,
  },
  {
    name: 'css-after-background',
    html: (id, url) =>
      `<style>#${id}::after{content:'';display:block;width:200px;height:150px;background:url('${url}')}</style><div id="${id}">chữ</div>`,
  },
  {
    name: 'css-list-marker',
    query: 'w=90&h=90',
    html: (id, url) =>
      `<style>#${id}{list-style-image:url('${url}');margin-left:120px}</style><ul><li id="${id}">chữ</li></ul>`,
  },
];
