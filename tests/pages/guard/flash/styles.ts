import { BOX, type FlashPages } from './page.ts';

const DRAWN = `${BOX}background:linear-gradient(green,blue)`;

/** Parts that browsers make by themselves. */
const PARTS = [
  ...[
    'progress-value',
    'progress-bar',
    'slider-thumb',
    'slider-runnable-track',
    'inner-spin-button',
  ],
  ...['color-swatch', 'search-cancel-button', 'datetime-edit-year-field', 'datetime-edit-text'],
]
  .map((name) => `::-webkit-${name}`)
  .concat(
    ['progress-bar', 'range-thumb', 'range-track', 'color-swatch'].map((name) => `::-moz-${name}`),
  );

/** Pictures that styles paint. */
export const styles: FlashPages = {
  'background, inline': {
    network: true,
    html: `<div style="${BOX}background:url('PICTURE')">x</div>`,
  },
  'background, sheet': {
    html: `<style>#T{${BOX}background:url('PICTURE')}</style><div id="T">x</div>`,
  },
  'background, image-set and layers': {
    html: `<style>#T{${BOX}background-image:linear-gradient(transparent,transparent),image-set(url("PICTURE") 1x)}</style><div id="T">x</div>`,
  },
  'background, custom property': {
    html: `<style>#T{${BOX}--x:url("PICTURE");background-image:var(--x)}</style><div id="T">x</div>`,
  },
  'background, class later': {
    network: true,
    html: `<style>.on{${BOX}background:url('PICTURE')}</style><div id="T">x</div><script>setTimeout(()=>{T.className='on'},400)</script>`,
  },
  'background, from gradient to picture': {
    html: `<style>#T{${DRAWN}}#T.on{background:url('PICTURE')}</style><div id="T">x</div><script>setTimeout(()=>{T.className='on'},500)</script>`,
  },
  'background, rule inserted later': {
    network: true,
    html: `<style id="S">#T{${DRAWN}}</style><div id="T">x</div><script>setTimeout(()=>S.sheet.insertRule("#T{background:url('PICTURE')!important}",1),500)</script>`,
  },
  'background, sheet adopted later': {
    html: `<style>#T{${DRAWN}}</style><div id="T">x</div><script>setTimeout(()=>{const s=new CSSStyleSheet();s.replaceSync("#T{background:url('PICTURE')}");document.adoptedStyleSheets=[s]},500)</script>`,
  },
  'background, linked sheet': {
    html: `<link rel="stylesheet" href="/sheet.css"><div class="linked" style="${BOX}">x</div>`,
  },
  'background, linked sheet later': {
    html: `<div class="linked" style="${BOX}">x</div><script>setTimeout(()=>{const l=document.createElement('link');l.rel='stylesheet';l.href='/sheet.css';document.head.append(l)},400)</script>`,
  },
  'background, hovered': {
    html: `<style>#T{${DRAWN}}#T:hover{background:url('PICTURE')}</style><div id="T">x</div>`,
    pointer: { x: 60, y: 60 },
  },
  'background, keyframes': {
    html: `<style>@keyframes k{from{background-image:linear-gradient(red,red)}to{background-image:url('PICTURE')}}#T{${DRAWN};animation:k 400ms infinite alternate}</style><div id="T">x</div>`,
  },
  'background, blended': {
    html: `<div style="${BOX}background:url('PICTURE');background-blend-mode:normal;mix-blend-mode:multiply">x</div>`,
  },
  'background of body': {
    html: `<!doctype html><title>b</title><body style="background:url('PICTURE')">x`,
  },
  'background of html': {
    html: `<!doctype html><html style="background:url('PICTURE')"><title>h</title><body>x`,
  },
  'background of a table': {
    html: `<table background="PICTURE" width="300" height="200"><tr><td>x</table>`,
  },
  'background of a fieldset': {
    html: `<fieldset style="${BOX}background:url('PICTURE')"><legend>l</legend></fieldset>`,
  },
  '::before content': {
    network: true,
    html: `<style>#T::before{content:url('PICTURE')}</style><div id="T">x</div>`,
  },
  '::after background': {
    html: `<style>#T::after{content:'';${BOX}background:url('PICTURE')}</style><div id="T">x</div>`,
  },
  content: { network: true, html: `<style>#T{content:url('PICTURE')}</style><div id="T">x</div>` },
  'list-style-image': {
    network: true,
    html: `<style>#T{list-style-image:url('PICTURE');margin-left:320px}</style><ul><li id="T">x</ul>`,
  },
  '::marker content': {
    html: `<style>#T::marker{content:url('PICTURE')}#T{margin-left:320px}</style><ul><li id="T">x</ul>`,
  },
  'border-image': {
    network: true,
    html: `<style>#T{${BOX}border:40px solid;border-image:url('PICTURE') 30}</style><div id="T">x</div>`,
  },
  'border-image that fills the middle': {
    html: `<style>#T,#T::after{${BOX}border:1px solid;border-image:url('PICTURE') 30 fill}#T::after{content:''}</style><div id="T"></div>`,
  },
  'on a small element, ::before and border-image larger than it': {
    html: `<style>#T{width:20px;height:20px;position:relative;border:1px solid;border-image:url('PICTURE') 30 fill;border-image-outset:99px}#T::before{content:url('PICTURE');position:absolute}</style><div id="T"></div>`,
  },
  '::before with a marker': {
    html: `<style>#T{margin-left:320px}#T::before{content:'x';display:list-item}#T::before::marker{content:url('PICTURE')}</style><div id="T"></div>`,
    only: 'chromium',
  },
  'a sheet that comes after its element': {
    html: `<div id="T">x</div><script>const wait=performance.now()+100;while(performance.now()<wait);setTimeout(()=>{const s=document.createElement('style');s.textContent="#T::before{content:url('PICTURE')}";document.body.append(s)},400)</script>`,
  },
  '::backdrop': {
    html: `<style>dialog::backdrop{background:url('PICTURE')}</style><dialog id="D">d</dialog><script>D.showModal()</script>`,
  },
  '::first-letter and ::first-line': {
    html: `<style>#T::first-letter{background:url('PICTURE');font-size:100px}#T::first-line{background:url('PICTURE')}</style><div id="T">xxx</div>`,
  },
  '::placeholder': {
    html: `<style>#T::placeholder{background:url('PICTURE');font-size:60px}</style><input id="T" placeholder="xxxxxx">`,
  },
  'parts of controls': {
    html: `<style>input,progress{${BOX}appearance:none}${PARTS.map((part) => `${part}{${BOX}appearance:none;background:url('PICTURE')}`).join('')}</style><progress max="1" value="1"></progress><input type="range" value="100"><input type="color"><input type="search" value="x"><input type="number"><input type="date" value="2026-01-01">`,
  },
  'a view in transition': {
    html: `<style>::view-transition{background:url('PICTURE')}::view-transition-group(*){animation-duration:1s}::view-transition-image-pair(root){display:none}</style><p>x</p><script>setTimeout(()=>document.startViewTransition(()=>{document.body.dataset.x='y'}),300)</script>`,
  },
  // More than can be looked at before they are painted. The last has the picture, and lies in view.
  '::before, after thousands of others': {
    html: `<style>b::before{content:url('PICTURE')}b{position:fixed;top:0;left:0}</style><div id="T"></div><script>setTimeout(()=>{T.innerHTML='<i>x</i>'.repeat(4000)+'<b>x</b>'},400)</script>`,
  },
  'marker, after thousands of others': {
    html: `<style>b{display:list-item;list-style:url('PICTURE') inside;position:fixed;top:0;left:0}</style><div id="T"></div><script>setTimeout(()=>{T.innerHTML='<i>x</i>'.repeat(4000)+'<b>x</b>'},400)</script>`,
  },
  mask: {
    html: `<div style="${BOX}background:magenta;mask-image:url('PICTURE')">x</div>`,
  },
};
