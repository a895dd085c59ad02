import { type HostilePages, SIZE, WHEN_SAFE } from './page.ts';

const SAFE_FIRST = `${WHEN_SAFE}<img id="T" ${SIZE} src="BENIGN">`;
/** In memory beforehand, so that it could be shown at once. */
const AT_HAND = '<script>const hand=new Image();hand.src="FLAGGED"</script>';

/** Elements and sources. */
export const sources: HostilePages = {
  'swapped in the task of the verdict': {
    html: `${AT_HAND}${SAFE_FIRST}<script>whenSafe(T,()=>{T.src='FLAGGED'})</script>`,
  },
  'swapped to and fro in one task': {
    html: `${AT_HAND}${SAFE_FIRST}<script>whenSafe(T,()=>{T.src='FLAGGED';T.src='BENIGN';T.src='FLAGGED'})</script>`,
  },
  'srcset added': {
    html: `${AT_HAND}${SAFE_FIRST}<script>whenSafe(T,()=>{T.srcset='FLAGGED 1x'})</script>`,
  },
  'wrapped in picture': {
    html: `${AT_HAND}${SAFE_FIRST}<script>whenSafe(T,()=>{const t=T,p=document.createElement('picture');p.innerHTML='<source srcset="FLAGGED">';t.replaceWith(p);p.append(t)})</script>`,
  },
  'a source turned on': {
    html: `${AT_HAND}${WHEN_SAFE}<picture><source id="S" media="print" srcset="FLAGGED"><img id="T" ${SIZE} src="BENIGN"></picture><script>whenSafe(T,()=>{S.media='all'})</script>`,
  },
  'moved out of its picture': {
    html: `${AT_HAND}${WHEN_SAFE}<picture><source srcset="BENIGN"><img id="T" ${SIZE} src="FLAGGED"></picture><script>whenSafe(T,()=>document.body.append(T))</script>`,
  },
  'in a frame that is made narrow': {
    html: `${AT_HAND}<iframe id="F" width="600" height="300" srcdoc='<picture><source media="(max-width:500px)" srcset="FLAGGED"><img ${SIZE} src="BENIGN"></picture>'></iframe><script>const narrow=setInterval(()=>{const i=F.contentDocument?.images[0];if(i?.dataset.oXanh==='safe'){clearInterval(narrow);F.width=400;document.body.append(Object.assign(document.createElement('img'),{id:'T',width:320,height:240,src:'FLAGGED'}))}},50)</script>`,
  },
  'animated to and fro': {
    html: `${AT_HAND}<svg ${SIZE}><image id="T" ${SIZE} href="BENIGN"><animate attributeName="href" values="BENIGN;FLAGGED" calcMode="discrete" dur="0.3s" begin="1s" repeatCount="indefinite"/></image></svg>`,
  },
  'removed and put back for ever': {
    html: `<img id="T" ${SIZE} src="FLAGGED"><script>setInterval(()=>{const t=T;t.remove();document.body.append(t)},80)</script>`,
  },
  'a safe one cloned, the clone swapped': {
    html: `${AT_HAND}${WHEN_SAFE}<img id="A" ${SIZE} src="BENIGN"><script>whenSafe(A,()=>{const c=A.cloneNode();c.id='T';c.src='FLAGGED';A.replaceWith(c)})</script>`,
  },
  'moved here from a frame': {
    html: `<iframe id="F" width="340" height="260"></iframe><script>F.contentDocument.body.innerHTML='<img id="T" data-o-xanh="safe" ${SIZE} src="FLAGGED">';setTimeout(()=>document.body.append(F.contentDocument.querySelector('img')),500)</script>`,
  },
  'the whole document replaced': {
    html: `<script>setTimeout(()=>{const h=document.createElement('html');h.innerHTML='<body><img id="T" data-o-xanh="safe" ${SIZE} src="FLAGGED">';document.replaceChild(h,document.documentElement)},400)</script>`,
  },
  'drawn into a canvas': {
    html: `<canvas id="T" ${SIZE}></canvas><script>const i=new Image();i.onload=()=>T.getContext('2d').drawImage(i,0,0);i.src='FLAGGED'</script>`,
  },
  'drawn into a canvas over a safe one': {
    html: `${AT_HAND}${WHEN_SAFE}<canvas id="T" ${SIZE}></canvas><script>const i=new Image();i.onload=()=>{const c=T.getContext('2d');c.drawImage(i,0,0);whenSafe(T,()=>c.drawImage(hand,0,0))};i.src='BENIGN'</script>`,
    moment: true,
  },
  'drawn and shown as a background': {
    html: `<div id="T" style="width:320px;height:240px">x</div><script>const i=new Image();i.onload=()=>{const c=document.createElement('canvas');c.width=320;c.height=240;c.getContext('2d').drawImage(i,0,0);T.style.background='url('+c.toDataURL()+')'};i.src='FLAGGED'</script>`,
  },
  'drawn and shown as a blob': {
    html: `<img id="T" ${SIZE}><script>const i=new Image();i.onload=()=>{const c=document.createElement('canvas');c.width=320;c.height=240;c.getContext('2d').drawImage(i,0,0);c.toBlob(b=>{T.src=URL.createObjectURL(b)})};i.src='FLAGGED'</script>`,
  },
  'a film that begins with nothing': {
    html: `<video id="T" muted autoplay ${SIZE}></video><script>const c=document.createElement('canvas');c.width=320;c.height=240;const x=c.getContext('2d'),i=new Image();i.onload=()=>{T.srcObject=c.captureStream();setInterval(()=>{x.drawImage(i,0,0);x.fillRect(Math.random()*300,236,3,3)},50)};i.src='FLAGGED'</script>`,
  },
};
