import { BOX, type FlashPages, SIZE } from './page.ts';

/** Pages that work against the veil. */
export const hostile: FlashPages = {
  'label forged': { html: `<img data-o-xanh="safe" ${SIZE} src="PICTURE">` },
  'label forged each frame': {
    network: true,
    html: `<img id="T" data-o-xanh="safe" ${SIZE} src="PICTURE"><script>const f=()=>{T.setAttribute('data-o-xanh','safe');T.style.setProperty('filter','none','important');requestAnimationFrame(f)};f()</script>`,
  },
  'label forged on a late one': {
    html: `<script>setTimeout(()=>{const i=new Image(200,150);i.setAttribute('data-o-xanh','safe');i.src="PICTURE";document.body.append(i)},400)</script>`,
  },
  'labels of CSS forged': {
    html: `<style>#T{${BOX}background:url('PICTURE')}</style><div id="T" data-o-xanh-css="open" data-o-xanh="safe">x</div>`,
  },
  'cloned with a forged label': {
    html: `<img id="T" ${SIZE} src="PICTURE"><script>setInterval(()=>{const c=T.cloneNode();c.setAttribute('data-o-xanh','safe');document.body.append(c)},200)</script>`,
  },
  'important, inline': {
    network: true,
    html: `<img style="filter:none!important;opacity:1!important;transition:filter 99s!important" ${SIZE} src="PICTURE">`,
  },
  'important, sheet and layer': {
    html: `<style>html body img#T#T#T{filter:none!important}@layer{img{filter:none!important}}</style><img id="T" ${SIZE} src="PICTURE">`,
  },
  'slow transition': {
    html: `<style>img{transition:filter 60s}</style><img ${SIZE} src="PICTURE">`,
  },
  'background important, inline': {
    html: `<div style="${BOX}background:url('PICTURE')!important;background-size:cover!important">x</div>`,
  },
  'background important, sheet': {
    html: `<style>#T#T#T{${BOX}background:url('PICTURE')!important;background-size:100% 100%!important}</style><div id="T">x</div>`,
  },
  'label forged in a late closed tree': {
    html: `<div id="H"></div><script>setTimeout(()=>H.attachShadow({mode:'closed'}).innerHTML='<img data-o-xanh="safe" style="filter:none!important" ${SIZE} src="PICTURE">',400)</script>`,
  },
  'important in a closed tree': {
    html: `<div id="H"></div><script>H.attachShadow({mode:'closed'}).innerHTML='<style>img{filter:none!important}</style><img style="filter:none!important" ${SIZE} src="PICTURE">'</script>`,
  },
};
