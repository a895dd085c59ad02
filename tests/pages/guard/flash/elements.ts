import { type FlashPages, SIZE } from './page.ts';

/** Elements that show a picture by themselves. */
export const elements: FlashPages = {
  img: { network: true, html: `<img ${SIZE} src="PICTURE">` },
  srcset: { html: `<img ${SIZE} srcset="PICTURE 1x">` },
  picture: { html: `<picture><source srcset="PICTURE"><img ${SIZE} src="/hills/1.png"></picture>` },
  lazy: { html: `<img loading="lazy" decoding="sync" ${SIZE} src="PICTURE">` },
  late: {
    network: true,
    html: `<script>setTimeout(()=>{const i=new Image(200,150);i.src="PICTURE";document.body.append(i)},400)</script>`,
  },
  'inserted each frame': {
    html: `<script>let k=0;const f=()=>{document.body.replaceChildren();const i=new Image(200,150);i.src="PICTURE";document.body.append(i);if(k++<40)requestAnimationFrame(f)};setTimeout(()=>requestAnimationFrame(f),300)</script>`,
  },
  'swapped, small to large': {
    html: `<img id="T" src="data:,"><script>setTimeout(()=>{T.width=200;T.height=150;T.src="PICTURE"},400)</script>`,
  },
  input: { network: true, html: `<input type="image" ${SIZE} src="PICTURE">` },
  'input turned image': {
    html: `<input id="T" ${SIZE} src="PICTURE"><script>setTimeout(()=>{T.type='image'},400)</script>`,
  },
  'svg href': { network: true, html: `<svg ${SIZE}><image href="PICTURE" ${SIZE} /></svg>` },
  'svg xlink': { html: `<svg ${SIZE}><image xlink:href="PICTURE" ${SIZE} /></svg>` },
  'svg pattern': {
    html: `<svg width="300" height="200"><pattern id="p" width="1" height="1"><image href="PICTURE" ${SIZE} /></pattern><rect ${SIZE} fill="url(#p)"/></svg>`,
  },
  'svg use': {
    html: `<svg width="0" height="0"><defs><image id="i" href="PICTURE" ${SIZE} /></defs></svg><svg width="300" height="200"><use href="#i"/></svg>`,
  },
  poster: { network: true, html: `<video ${SIZE} poster="PICTURE"></video>` },
  object: { network: true, html: `<object ${SIZE} type="image/png" data="PICTURE"></object>` },
  embed: { html: `<embed ${SIZE} type="image/png" src="PICTURE">` },
  canvas: {
    network: true,
    html: `<canvas id="T" ${SIZE}></canvas><script>const i=new Image();i.onload=()=>T.getContext('2d').drawImage(i,0,0);i.src="PICTURE"</script>`,
  },
  mathml: { html: `<math><mtext><img ${SIZE} src="PICTURE"></mtext></math>` },
  'view transition': {
    html: `<img id="T" style="view-transition-name:t" ${SIZE} src="PICTURE"><script>setTimeout(()=>document.startViewTransition?.(()=>{T.style.marginLeft='100px'}),500)</script>`,
  },
  'modal dialog': {
    html: `<dialog id="D"><img ${SIZE} src="PICTURE"></dialog><script>setTimeout(()=>D.showModal(),400)</script>`,
  },
  popover: {
    html: `<div id="D" popover><img ${SIZE} src="PICTURE"></div><script>setTimeout(()=>D.showPopover(),400)</script>`,
  },
  'backdrop filter over it': {
    html: `<img ${SIZE} src="PICTURE"><div style="position:fixed;inset:0;backdrop-filter:invert(0)"></div>`,
  },
  'reflected below': {
    html: `<img style="-webkit-box-reflect:below" ${SIZE} src="PICTURE">`,
  },
  'mirrored by element()': {
    html: `<img id="T" ${SIZE} src="PICTURE"><div style="width:200px;height:150px;background:-moz-element(#T)">x</div>`,
    only: 'firefox',
  },
  'icon made large': {
    html: `<img width="20" height="20" id="T" src="PICTURE"><script>setTimeout(()=>{T.style.cssText='width:300px;height:200px'},600)</script>`,
  },
  'icon scaled up by its parent': {
    html: `<div id="P" style="transform-origin:0 0"><img width="20" height="20" src="PICTURE"></div><script>setTimeout(()=>{P.style.transform='scale(10)'},600)</script>`,
  },
  'icon scaled up in a rule, of many pixels for one': {
    html: `<style id="S">#P{transform-origin:0 0}</style><div id="P"><img srcset="PICTURE 20x"></div><script>setTimeout(()=>{S.sheet.cssRules[0].style.transform='scale(10)'},600)</script>`,
  },
  'icon used large elsewhere': {
    html: `<svg width="300" height="200"><image id="i" width="20" height="20" href="PICTURE"/><use href="#i" transform="scale(10)"/></svg>`,
  },
  'icon that paints outside its box': {
    html: `<img width="20" height="20" style="object-fit:none;overflow:visible" src="PICTURE">`,
  },
};
