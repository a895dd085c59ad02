/** A page with one frame that holds PAIR. OTHER: the other site. Single quotes in attributes: PAIR has double ones. */
export const frames: Readonly<Record<string, string>> = {
  'frame of the same site': `<iframe width="520" height="220" src="/framed-pair"></iframe>`,
  'frame of another site': `<iframe width="520" height="220" src="OTHER/framed-pair"></iframe>`,
  'sandboxed frame': `<iframe sandbox width="520" height="220" src="/framed-pair"></iframe>`,
  'srcdoc frame': `<iframe width="520" height="220" srcdoc='PAIR'></iframe>`,
  'sandboxed srcdoc frame': `<iframe sandbox width="520" height="220" srcdoc='PAIR'></iframe>`,
  'blob: frame': `<iframe id="F" width="520" height="220"></iframe><script>F.src=URL.createObjectURL(new Blob(['PAIR'],{type:'text/html'}))</script>`,
  'data: frame': `<iframe width="520" height="220" src='data:text/html,PAIR'></iframe>`,
  'about:blank frame': `<iframe id="F" width="520" height="220"></iframe><script>F.contentDocument.body.innerHTML='PAIR'</script>`,
  'written frame': `<iframe id="F" width="520" height="220"></iframe><script>const d=F.contentDocument;d.open();d.write('PAIR');d.close()</script>`,
  'frame in a closed tree': `<div id="H"></div><script>H.attachShadow({mode:'closed'}).innerHTML='<iframe width="520" height="220" src="/framed-pair"></iframe>'</script>`,
  'document in an object': `<object type="text/html" width="520" height="220" data="/framed-pair"></object>`,
};
