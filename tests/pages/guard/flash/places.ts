import { BOX, type FlashPages, SIZE } from './page.ts';

/** Trees and frames that hold a picture. */
export const places: FlashPages = {
  'closed tree': {
    network: true,
    html: `<div id="H"></div><script>H.attachShadow({mode:'closed'}).innerHTML='<img ${SIZE} src="PICTURE">'</script>`,
  },
  'closed tree, background': {
    html: `<div id="H"></div><script>H.attachShadow({mode:'closed'}).innerHTML="<div style=\\"${BOX}background:url('PICTURE')\\">x</div>"</script>`,
  },
  'tree in the markup, closed': {
    html: `<div><template shadowrootmode="closed"><img ${SIZE} src="PICTURE"></template></div>`,
  },
  'tree in the markup, open': {
    html: `<div><template shadowrootmode="open"><img ${SIZE} src="PICTURE"></template></div><p>x</p>`,
  },
  'srcdoc frame': {
    network: true,
    html: `<iframe width="300" height="200" srcdoc='<img ${SIZE} src="PICTURE">'></iframe>`,
  },
  'blank frame': {
    html: `<iframe id="F" width="300" height="200"></iframe><script>F.contentDocument.body.innerHTML='<img ${SIZE} src="PICTURE">'</script>`,
  },
  'data: frame': {
    html: `<iframe width="300" height="200" src='data:text/html,<img ${SIZE} src="PICTURE">'></iframe>`,
  },
  'blob: frame': {
    html: `<iframe id="F" width="300" height="200"></iframe><script>F.src=URL.createObjectURL(new Blob(['<img ${SIZE} src="PICTURE">'],{type:'text/html'}))</script>`,
  },
  'frame written': {
    html: `<iframe id="F" width="300" height="200"></iframe><script>const d=F.contentDocument;d.open();d.write('<img ${SIZE} src="PICTURE">');d.close()</script>`,
  },
  'page written anew': {
    html: `<script>setTimeout(()=>{document.open();document.write('<img ${SIZE} src="PICTURE">');document.close()},400)</script>`,
  },
};
