import type { Kind } from './kind.ts';

const SIZE = 'width="200" height="150"';
const canvas = (id: string, url: string) =>
  `<canvas id="${id}" ${SIZE}></canvas><script>{const i=new Image();i.onload=()=>document.getElementById('${id}').getContext('2d').drawImage(i,0,0,200,150);i.src='${url}'}</script>`;

export const ELEMENT_KINDS: readonly Kind[] = [
  {
    name: 'input-image',
    html: (id, url) => `<input id="${id}" type="image" ${SIZE} src="${url}">`,
  },
  {
    name: 'svg-image',
    html: (id, url) => `<svg ${SIZE}><image id="${id}" href="${url}" ${SIZE} /></svg>`,
  },
  {
    name: 'svg-image-xlink',
    html: (id, url) => `<svg ${SIZE}><image id="${id}" xlink:href="${url}" ${SIZE} /></svg>`,
  },
  { name: 'video-poster', html: (id, url) => `<video id="${id}" ${SIZE} poster="${url}"></video>` },
  { name: 'canvas', from: 'own', html: canvas },
  { name: 'canvas-tainted', ends: 'undecided', html: canvas },
  {
    name: 'object',
    extra: { firefox: 1 },
    html: (id, url) => `<object id="${id}" ${SIZE} type="image/png" data="${url}"></object>`,
  },
  {
    name: 'embed',
    extra: { firefox: 1 },
    html: (id, url) => `<embed id="${id}" ${SIZE} type="image/png" src="${url}">`,
  },
];
