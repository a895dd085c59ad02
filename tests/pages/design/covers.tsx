import { useEffect, useRef } from 'preact/hooks';
import veil from '../../../entrypoints/guard.content/veil.css?raw';
import { draw } from '../../../scripts/fixtures/pictures.ts';

const COVERS: readonly (readonly [name: string, label: string, cover: string])[] = [
  ['Veiled or judging: nothing is painted', 'judging', ''],
  ['Covered: blur, by the size of the picture', 'covered', 'blur-32'],
  ['Covered: opaque', 'covered', 'opaque'],
  ['Covered: a calm drawing', 'covered', 'drawing'],
  ['Undecided', 'undecided', ''],
  ['Safe', 'safe', ''],
];

/** What the guard's own stylesheet paints, on a drawing. */
export function Covers() {
  return (
    <div class="design-row">
      {COVERS.map(([name, label, cover]) => (
        <figure key={name} class="design-cover">
          <Covered label={label} cover={cover} />
          <figcaption>{name}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** In a shadow tree, where the sheet hides nothing of this page. */
function Covered({ label, cover }: { label: string; cover: string }) {
  const home = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = home.current?.shadowRoot ?? home.current?.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = veil;
    const picture = drawing();
    picture.dataset.oXanh = label;
    if (cover) picture.dataset.oXanhCover = cover;
    root?.replaceChildren(style, picture);
  }, [label, cover]);
  return <div class="design-picture" ref={home} />;
}

const [WIDTH, HEIGHT] = [240, 160];

function drawing(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const { data } = draw('hills', 1, WIDTH, HEIGHT);
  const rgba = pen.createImageData(WIDTH, HEIGHT);
  for (let i = 0; i < WIDTH * HEIGHT; i += 1)
    rgba.data.set([...data.slice(3 * i, 3 * i + 3), 255], 4 * i);
  pen.putImageData(rgba, 0, 0);
  return canvas;
}
