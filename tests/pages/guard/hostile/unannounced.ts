import { type HostilePages, SIZE, WHEN_SAFE } from './page.ts';

const BOX = 'width:320px;height:240px;display:block';
/** `then` once the guard has looked at everything there is. */
const LATER = (then: string) => `<script>setTimeout(()=>{${then}},700)</script>`;
const CHECKED = (style: string, html = '<div id="T">x</div>') =>
  `<style>#T{${BOX}}${style}</style><input type="checkbox" id="C">${html}`;

/**
 * Styles that come to show a picture while no event, no mutation and no announcement tells of it. What
 * is there already is found within moments (guard/css/round.ts).
 */
export const unannounced: HostilePages = {
  'content set in a rule': {
    html: `<style id="S">#T{${BOX}}</style><div id="T">x</div>${LATER(`S.sheet.cssRules[0].style.content='url(FLAGGED)'`)}`,
    moment: true,
  },
  'content of ::before set in a rule': {
    html: `<style id="S">#T{${BOX}}#T::before{}</style><div id="T">x</div>${LATER(`S.sheet.cssRules[1].style.content='url(FLAGGED)'`)}`,
    moment: true,
  },
  'content by a box checked by script': {
    html: `${CHECKED('#C:checked~#T{content:url(FLAGGED)}')}${LATER('C.checked=true')}`,
    moment: true,
  },
  'content over a safe picture': {
    html: `${WHEN_SAFE}${CHECKED('#C:checked~#T{content:url(FLAGGED)}', `<img id="T" ${SIZE} src="BENIGN">`)}<script>whenSafe(T,()=>setTimeout(()=>{C.checked=true},300))</script>`,
    moment: true,
  },
  'content animated by script': {
    html: `<div id="T" style="${BOX}">x</div>${LATER(`T.animate({content:['url(FLAGGED)','url(FLAGGED)']},{duration:1e6,fill:'both'})`)}`,
    moment: true,
  },
  'content in a sheet adopted late': {
    html: `<div id="T" style="${BOX}">x</div>${LATER(`const s=new CSSStyleSheet();s.replaceSync('#T{content:url(FLAGGED)}');document.adoptedStyleSheets=[s]`)}`,
    moment: true,
  },
  'a marker by a box checked by script': {
    html: `${CHECKED('#T{display:list-item;margin-left:330px}#C:checked~#T{list-style-image:url(FLAGGED)}')}${LATER('C.checked=true')}`,
    moment: true,
  },
  'a mask that lets the picture through': {
    html: `${CHECKED('#C:checked~#T{background:magenta;mask-image:url(FLAGGED);mask-mode:luminance}')}${LATER('C.checked=true')}`,
    moment: true,
  },
  'a marker of ::before': {
    html: `<style>#T{margin-left:330px}#T::before{display:list-item;content:'x';list-style-image:url(FLAGGED)}</style><div id="T">x</div>`,
  },
  'an icon made large in a rule': {
    html: `<style id="S">#P{transform-origin:0 0}</style><div id="P"><img id="T" width="20" height="20" src="FLAGGED"></div>${LATER(`S.sheet.cssRules[0].style.transform='scale(16)'`)}`,
  },
  'a filter that brings a picture': {
    html: `<svg width="0" height="0"><filter id="f" x="0" y="0" width="1" height="1"><feImage id="T" href="FLAGGED"/></filter></svg><div style="${BOX};filter:url(#f);background:red">x</div>`,
  },
  'a filter that brings one later': {
    html: `<svg width="0" height="0"><filter id="f" x="0" y="0" width="1" height="1"><feImage id="T" href="BENIGN"/></filter></svg><div style="${BOX};filter:url(#f);background:red">x</div><script>setTimeout(()=>{setInterval(()=>T.removeAttribute('x'));T.setAttribute('href','FLAGGED')},700)</script>`,
  },
  'a filter from another file': {
    html: `<div id="T" style="${BOX};filter:url(/paints.svg#f);background:red">x</div>`,
    moment: true,
    ends: 'none',
  },
  'a paint from another file': {
    html: `<svg ${SIZE}><rect id="T" ${SIZE} fill="url(/paints.svg#p)"/></svg>`,
    moment: true,
    ends: 'none',
  },
  'the document opened anew, then a late closed tree': {
    html: `<script>setTimeout(()=>{document.open();document.write('<div id=H></div>');document.close();setTimeout(()=>{H.attachShadow({mode:'closed'}).innerHTML='<img id="T" data-o-xanh="safe" style="filter:none!important" ${SIZE} src="FLAGGED">'},500)},400)</script>`,
  },
};
