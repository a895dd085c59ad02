import { PNG } from 'pngjs';

const [WIDTH, HEIGHT] = [300, 200];

/** A picture (PNG) in one colour that nothing else on a test's pages has. */
export function magenta(): Uint8Array {
  const picture = new PNG({ width: WIDTH, height: HEIGHT });
  for (let i = 0; i < WIDTH * HEIGHT; i += 1) picture.data.set([255, 0, 255, 255], i * 4);
  return PNG.sync.write(picture);
}

export function asDataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
