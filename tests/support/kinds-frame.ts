import type { Kind } from './kind.ts';

const img = (id: string, url: string) => `<img id="${id}" width="200" height="150" src="${url}">`;
const shadow = (id: string, url: string, mode: 'open' | 'closed', wait: number) =>
  `<div data-host id="host-${id}"></div><script>setTimeout(()=>{document.getElementById('host-${id}').attachShadow({mode:'${mode}'}).innerHTML='${img(id, url)}'},${wait})</script>`;
const frame = 'width="260" height="180"';

/** Pictures inside other trees and other documents. */
export const FRAME_KINDS: readonly Kind[] = [
  { name: 'shadow-open', html: (id, url) => shadow(id, url, 'open', 0) },
  { name: 'shadow-closed', html: (id, url) => shadow(id, url, 'closed', 0) },
  { name: 'shadow-closed-late', html: (id, url) => shadow(id, url, 'closed', 900) },
  {
    name: 'shadow-declared',
    html: (id, url) =>
      `<div data-host><template shadowrootmode="closed">${img(id, url)}</template></div>`,
  },
  {
    name: 'frame-srcdoc',
    extra: { chromium: 1 },
    html: (id, url) => `<iframe ${frame} srcdoc='${img(id, url)}'></iframe>`,
  },
  {
    name: 'frame-sandboxed',
    extra: { chromium: 1 },
    html: (id, url) => `<iframe ${frame} sandbox srcdoc='${img(id, url)}'></iframe>`,
  },
  {
    name: 'frame-about-blank',
    html: (id, url) =>
      `<iframe id="frame-${id}" ${frame}></iframe><script>document.getElementById('frame-${id}').contentDocument.body.innerHTML='${img(id, url)}'</script>`,
  },
  {
    name: 'frame-written',
    html: (id, url) =>
      `<iframe id="frame-${id}" ${frame}></iframe><script>{const d=document.getElementById('frame-${id}').contentDocument;d.open();d.write('${img(id, url)}');d.close()}</script>`,
  },
  {
    name: 'frame-other-site',
    html: (id, url) =>
      `<iframe ${frame} src="${new URL(url).origin}/framed?${encodeURIComponent(img(id, url))}"></iframe>`,
  },
];
