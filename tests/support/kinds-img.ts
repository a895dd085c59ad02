import type { Kind } from './kind.ts';

const SIZE = 'width="200" height="150"';
const img = (id: string, url: string) => `<img id="${id}" ${SIZE} src="${url}">`;
const onceLoaded = (id: string, then: string) =>
  `<script>{const e=document.getElementById('${id}');const go=()=>setTimeout(()=>{${then}},300);if(e.complete)go();else e.addEventListener('load',go,{once:true})}</script>`;

export const IMG_KINDS: readonly Kind[] = [
  { name: 'img', html: img },
  { name: 'img-own', from: 'own', html: img },
  { name: 'img-own-no-store', from: 'own', query: 'no-store', html: img },
  { name: 'img-no-store', query: 'no-store', extra: { chromium: 1 }, html: img },
  { name: 'img-cors-readable', query: 'cors', html: img },
  {
    name: 'img-crossorigin',
    query: 'cors',
    html: (id, url) => `<img id="${id}" ${SIZE} crossorigin src="${url}">`,
  },
  { name: 'img-cookie', query: 'cookie', from: 'own', html: img },
  { name: 'img-referer', query: 'referer', html: img },
  {
    name: 'img-srcset',
    html: (id, url, first) => `<img id="${id}" ${SIZE} srcset="${url} 1x, ${first} 4x">`,
  },
  {
    name: 'picture',
    html: (id, url, first) =>
      `<picture><source srcset="${url}" media="(min-width: 10px)">${img(id, first)}</picture>`,
  },
  { name: 'img-lazy', html: (id, url) => `<img id="${id}" loading="lazy" ${SIZE} src="${url}">` },
  { name: 'img-data', from: 'data', html: img },
  {
    name: 'img-blob',
    from: 'own',
    html: (id, url) =>
      `<img id="${id}" ${SIZE}><script>fetch('${url}').then(r=>r.blob()).then(b=>{document.getElementById('${id}').src=URL.createObjectURL(b)})</script>`,
  },
  {
    name: 'img-swapped-src',
    changes: true,
    html: (id, url, first) => img(id, `${first}${id}`) + onceLoaded(id, `e.src='${url}'`),
  },
  {
    name: 'img-swapped-srcset',
    changes: true,
    html: (id, url, first) => img(id, `${first}${id}`) + onceLoaded(id, `e.srcset='${url}'`),
  },
  {
    name: 'img-late',
    html: (id, url) =>
      `<p id="at-${id}"></p><script>setTimeout(()=>{const i=new Image(200,150);i.id='${id}';i.src='${url}';document.getElementById('at-${id}').append(i)},400)</script>`,
  },
  { name: 'img-moving', moving: true, html: img },
  { name: 'img-moving-own', moving: true, from: 'own', html: img },
];
