import { Picture, type PictureName } from './pictures.tsx';

/** One of the placeholder pictures inside a larger drawing, with round corners. */
export function Inset(props: {
  name: PictureName;
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  const { name, ...box } = props;
  return (
    <svg {...box} aria-hidden="true" viewBox={`0 0 ${box.width} ${box.height}`}>
      <foreignObject width={box.width} height={box.height}>
        <div class="inset">
          <Picture name={name} />
        </div>
      </foreignObject>
    </svg>
  );
}
