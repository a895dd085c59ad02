import { type HostilePages, SIZE } from './page.ts';

const PICTURE = `<img id="T" ${SIZE} src="FLAGGED">`;
const FORGED = `<img id="T" data-o-xanh="safe" style="filter:none!important" ${SIZE} src="FLAGGED">`;
const LATE = (attach: string) =>
  `<div id="H"></div><script>setTimeout(()=>{${attach}.innerHTML='${FORGED}'},600)</script>`;

/** What the guard could call, if it called anything of the page's. */
const PATCHED = `<script>
  const no=()=>{throw new Error('patched')};
  const shadow=Element.prototype.attachShadow;
  Element.prototype.attachShadow=function(o){return shadow.call(this,{...o,mode:'closed'})};
  for(const name of ['fetch','Image','OffscreenCanvas','MutationObserver','IntersectionObserver','ResizeObserver','getComputedStyle','createImageBitmap','requestAnimationFrame','setInterval','Proxy','WeakMap','Promise'])window[name]=no;
  for(const name of ['setAttribute','getAttribute','removeAttribute','matches','getBoundingClientRect','querySelectorAll'])Element.prototype[name]=no;
  HTMLCanvasElement.prototype.getContext=no;EventTarget.prototype.dispatchEvent=no;Document.prototype.querySelectorAll=no;
  Object.defineProperty(HTMLImageElement.prototype,'complete',{get:()=>false});
  Object.defineProperty(HTMLImageElement.prototype,'currentSrc',{get:()=>'BENIGN'});
</script>`;
const STOPPED = `<script>for(const name of ['o-xanh-root','o-xanh-rules'])for(const target of [window,document])target.addEventListener(name,e=>e.stopImmediatePropagation(),true)</script>`;

/** Scripts against the guard's own. */
export const scripts: HostilePages = {
  'everything patched': { html: `${PATCHED}${PICTURE}` },
  'everything patched, late closed tree': {
    html: `${PATCHED}${LATE(`H.attachShadow({mode:'open'})`)}`,
  },
  'announcements stopped, late closed tree': {
    html: `${STOPPED}${LATE(`H.attachShadow({mode:'closed'})`)}`,
  },
  'announcements stopped, rule inserted': {
    html: `${STOPPED}<style id="S">#T{width:320px;height:240px;background:linear-gradient(red,blue)}</style><div id="T">x</div><script>setTimeout(()=>S.sheet.insertRule('#T{background:url(FLAGGED)!important}',1),600)</script>`,
  },
  'late closed tree, attached by another realm': {
    html: `<iframe id="F" hidden></iframe>${LATE(`F.contentWindow.Element.prototype.attachShadow.call(H,{mode:'closed'})`)}`,
    moment: true,
  },
  'late closed tree, from markup': {
    html: `<div id="W"></div><script>setTimeout(()=>W.setHTMLUnsafe('<div id="H"><template shadowrootmode="closed">'+${JSON.stringify(FORGED)}+'</template></div>'),600)</script>`,
  },
  'sheets of a closed tree thrown out for ever': {
    html: `<div id="H"></div><script>const r=H.attachShadow({mode:'closed'});r.innerHTML='${FORGED}';const f=()=>{r.adoptedStyleSheets=[];requestAnimationFrame(f)};f()</script>`,
  },
  'clicks made up, on picture and card': {
    html: `${PICTURE}<script>setInterval(()=>{const b=T.getBoundingClientRect();const at={bubbles:true,composed:true,clientX:b.x+160,clientY:b.y+170};const on=[T,document.elementFromPoint(at.clientX,at.clientY),...document.documentElement.children,...document.body.children];for(const e of on)for(const type of ['pointerdown','mousedown','pointerup','mouseup','click','contextmenu'])e?.dispatchEvent(new MouseEvent(type,at));for(const e of on)e?.click?.()},50)</script>`,
  },
  'card overlaid and elements of others removed': {
    html: `${PICTURE}<div style="position:fixed;inset:0;z-index:2147483647;backdrop-filter:contrast(3)"></div><script>setInterval(()=>{for(const e of document.documentElement.children)if(e!==document.body&&e!==document.head)e.remove()},50)</script>`,
  },
  'announcements made up by the thousand': {
    html: `${PICTURE}<script>setInterval(()=>{for(let i=0;i<1000;i++){document.dispatchEvent(new Event('o-xanh-rules'));T.dispatchEvent(new Event('o-xanh-root',{composed:true,bubbles:true}));document.dispatchEvent(new Event('o-xanh-takes-over'))}},20)</script>`,
  },
  'twenty frames, five thousand icons, an address of five megabytes': {
    html: `${PICTURE}<script>const f=document.createDocumentFragment();for(let i=0;i<20;i++){const e=document.createElement('iframe');e.srcdoc='<img src=BENIGN>';e.width=e.height=9;f.append(e)}for(let i=0;i<5000;i++){const e=new Image(2,2);e.src='data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';f.append(e)}const d=document.createElement('div');d.style.background='url("data:image/png;base64,'+'A'.repeat(5e6)+'")';d.textContent='x';f.append(d);document.body.append(f)</script>`,
  },
};
