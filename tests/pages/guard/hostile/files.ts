import { asDataUrl } from '../magenta.ts';
import { BENIGN, FLAGGED, MOVING } from '../marked.ts';
import { type HostilePages, SIZE, WHEN_SAFE } from './page.ts';

const [benign, flagged] = [asDataUrl(BENIGN), asDataUrl(FLAGGED)];
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240">${inside}</svg>`;
const image = (href: string, more = '') => `<image ${SIZE} href="${href}" ${more}/>`;

const part = (file: Uint8Array) =>
  Buffer.concat([
    Buffer.from('--next\r\nContent-Type: image/png\r\n\r\n'),
    file,
    Buffer.from('\r\n'),
  ]);

/** What the pages below ask for, by its path. */
export const FILES: Readonly<Record<string, { body: string | Uint8Array; type: string }>> = {
  '/moving.jpg': { body: MOVING, type: 'image/jpeg' },
  '/late.svg': {
    body: svg(
      `<style>@keyframes k{0%,40%{opacity:0}60%,100%{opacity:1}}#a{animation:k 1s 1s both}</style>${image(benign)}${image(flagged, 'id="a"')}`,
    ),
    type: 'image/svg+xml',
  },
  '/paints.svg': {
    body: svg(
      `<filter id="f" x="0" y="0" width="1" height="1"><feImage href="${flagged}"/></filter><pattern id="p" width="1" height="1">${image(flagged)}</pattern>`,
    ),
    type: 'image/svg+xml',
  },
  '/stream': {
    body: Buffer.concat([part(BENIGN), part(FLAGGED), part(FLAGGED)]),
    type: 'multipart/x-mixed-replace; boundary=next',
  },
};

/** Files that show something else than their name, their type, their first moment or their address say. */
export const files: HostilePages = {
  'moving, named and typed as a photograph': {
    html: `<img id="T" ${SIZE} src="/moving.jpg">`,
  },
  'moving, typed as a photograph in a data: address': {
    html: `<img id="T" ${SIZE} src="data:image/jpeg;base64,${MOVING.toString('base64')}">`,
  },
  'moving, its blob: address taken back at once': {
    html: `<img id="T" ${SIZE}><script>fetch('/moving.jpg').then(r=>r.blob()).then(b=>{const u=URL.createObjectURL(b);T.onload=()=>URL.revokeObjectURL(u);T.src=u})</script>`,
  },
  'an SVG that shows its picture later': {
    html: `<img id="T" ${SIZE} src="/late.svg">`,
    ends: 'undecided',
  },
  'a stream of pictures': { html: `<img id="T" ${SIZE} src="/stream">`, ends: 'undecided' },
  'a stream of pictures, in a frame': {
    html: `<iframe id="T" ${SIZE} src="/stream"></iframe>`,
    ends: 'none',
  },
  'a base changed after the picture was asked for': {
    html: `<base id="BA" href="/flagged.png"><input type="image" id="T" ${SIZE} src="?"><script>document.querySelector('#T').onload=()=>{BA.href='/benign.png'}</script>`,
  },
  'a source taken away': {
    html: `${WHEN_SAFE}<picture><source id="SO" srcset="BENIGN"><img id="T" ${SIZE} src="FLAGGED"></picture><script>whenSafe(T,()=>SO.remove())</script>`,
  },
};
