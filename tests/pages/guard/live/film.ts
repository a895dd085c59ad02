/**
 * A page that films two drawings itself, two seconds of /benign.png and then three of /flagged.png,
 * and shows the film from a blob: address when it is done. A click plays it with sound; `told` gets
 * `[seconds into the film, label, muted]` with every change of label.
 */
export const FILM = `<!doctype html><body><video id="T" width="320" height="240"></video><script>
  window.told = [];
  const load = async (address) => createImageBitmap(await (await fetch(address)).blob());
  (async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 320; canvas.height = 240;
    const context = canvas.getContext('2d');
    const [benign, flagged] = await Promise.all(['/benign.png', '/flagged.png'].map(load));
    context.drawImage(benign, 0, 0);
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 2e6 });
    const pieces = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onstop = () => { T.src = URL.createObjectURL(new Blob(pieces, { type: 'video/webm' })); document.title = 'filmed'; };
    const start = performance.now();
    recorder.start();
    const timer = setInterval(() => {
      const seconds = (performance.now() - start) / 1000;
      context.drawImage(seconds < 2 ? benign : flagged, 0, 0);
      context.fillRect(seconds * 20, 236, 3, 3); // so that every frame is a new one
      if (seconds > 5) { clearInterval(timer); recorder.stop(); }
    }, 50);
  })();
  new MutationObserver(() => told.push([T.currentTime, T.getAttribute('data-o-xanh'), T.muted])).observe(T, { attributeFilter: ['data-o-xanh'] });
  document.body.onclick = () => { T.muted = false; T.play(); };
</script>`;

/** The drawing as texture of two triangles, drawn once, or before each frame. */
export const webgl = (
  name: 'flagged' | 'benign',
  again: boolean,
) => `<!doctype html><canvas id="T" width="320" height="240"></canvas><script>
  const gl = T.getContext('webgl');
  document.title = gl ? 'webgl' : 'none';
  const image = new Image();
  if (gl) image.onload = () => {
    const compile = (type, source) => { const s = gl.createShader(type); gl.shaderSource(s, source); gl.compileShader(s); return s; };
    const program = gl.createProgram();
    gl.attachShader(program, compile(gl.VERTEX_SHADER, 'attribute vec2 at;varying vec2 p;void main(){p=vec2(at.x+1.,1.-at.y)/2.;gl_Position=vec4(at,0,1);}'));
    gl.attachShader(program, compile(gl.FRAGMENT_SHADER, 'precision mediump float;varying vec2 p;uniform sampler2D t;void main(){gl_FragColor=texture2D(t,p);}'));
    gl.linkProgram(program);
    gl.useProgram(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1,-1,1,-1,-1,1,1,1]), gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.bindAttribLocation(program, 0, 'at');
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, gl.RGB, gl.UNSIGNED_BYTE, image);
    const draw = () => { gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4); ${again ? 'requestAnimationFrame(draw);' : ''} };
    requestAnimationFrame(draw);
  };
  image.src = '/${name}.png';
</script>`;
