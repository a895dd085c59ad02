import { type HostilePages, SIZE } from './page.ts';

/** What would undo veil and cover if it won. */
const UNDO = `filter:none!important;opacity:1!important;object-fit:fill!important;object-position:0 0!important;clip-path:none!important;background-size:100% 100%!important;content:normal!important;transition:all 99s!important`;
const UNDO_JSON = JSON.stringify(UNDO);

/** Labels and styles. */
export const labels: HostilePages = {
  'labels removed for ever': {
    html: `<img id="T" ${SIZE} src="FLAGGED"><script>setInterval(()=>{for(const name of T.getAttributeNames())if(name.startsWith('data-'))T.removeAttribute(name)})</script>`,
  },
  'labels forged for ever': {
    html: `<img id="T" ${SIZE} src="FLAGGED"><script>setInterval(()=>{T.setAttribute('data-o-xanh','safe');T.setAttribute('data-o-xanh-cover','none')})</script>`,
  },
  'labels forged before each frame': {
    html: `<img id="T" ${SIZE} src="FLAGGED"><script>const f=()=>{T.setAttribute('data-o-xanh','safe');requestAnimationFrame(f)};f()</script>`,
  },
  'another cover asked for': {
    html: `<img id="T" ${SIZE} src="FLAGGED"><script>setInterval(()=>T.setAttribute('data-o-xanh-cover','blur-0'))</script>`,
  },
  'important, inline, for ever': {
    html: `<img id="T" ${SIZE} src="FLAGGED"><script>setInterval(()=>T.setAttribute('style',${UNDO_JSON}))</script>`,
  },
  'important, in every sheet there is': {
    html: `<style>#T#T#T#T{${UNDO}}@layer{#T#T#T#T{${UNDO}}}@layer a,b;@layer a{img[data-o-xanh]{${UNDO}}}:is(#T,[data-o-xanh='covered']){${UNDO}}</style>
      <script>const s=new CSSStyleSheet();s.replaceSync(${JSON.stringify(`#T{${UNDO}}`)});document.adoptedStyleSheets=[s]</script><img id="T" ${SIZE} src="FLAGGED">`,
  },
  'animated by script': {
    html: `<img id="T" ${SIZE} src="FLAGGED"><script>T.animate({filter:['none','none'],objectPosition:['0 0','0 0'],objectFit:['fill','fill'],opacity:[1,1]},{duration:1e6,fill:'both'})</script>`,
  },
  'animated and in transition by style': {
    html: `<style>@keyframes k{from,to{filter:none;object-fit:fill;object-position:0 0}}#T{animation:k 99s infinite;transition:filter 99s 99s,object-position 99s 99s}</style><img id="T" ${SIZE} src="FLAGGED">`,
  },
  'labels of a CSS picture forged for ever': {
    html: `<div id="T" style="width:320px;height:240px;background:url(FLAGGED)">x</div><script>setInterval(()=>{T.setAttribute('data-o-xanh-css','open');T.removeAttribute('data-o-xanh-veil');T.setAttribute('data-o-xanh','safe')})</script>`,
  },
  'a CSS picture with everything important': {
    html: `<style>#T#T#T{width:320px;height:240px;background:url(FLAGGED)!important;background-size:100% 100%!important}</style><div id="T" style="background-size:cover!important">x</div>`,
  },
  'covered while it is small by a transform, then large': {
    html: `<div id="P" style="transform:scale(.05);transform-origin:0 0"><img id="T" ${SIZE} src="FLAGGED"></div><script>new MutationObserver(()=>{if(T.dataset.oXanh==='covered')setTimeout(()=>P.style.transform='none',200)}).observe(T,{attributes:true})</script>`,
  },
};
