import { isChangeable } from '../../bridge/file-type.ts';
import { drawRgb } from '../../guard/pixels/draw.ts';
import { Unreadable } from './reply.ts';

/** Side to draw at when a drawing has no size of its own (Firefox then draws nothing). */
const SIDE = '224';

/**
 * Pixels of an SVG. Through an `<img>`, where scripts and outside resources are dead;
 * createImageBitmap does not take SVG files. Rejects when it is no picture.
 */
export async function drawSvg(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (isChangeable(new TextDecoder().decode(bytes))) throw new Unreadable('decode');
  const image = await load(bytes);
  if (image.naturalWidth > 0 && image.naturalHeight > 0) return drawRgb(image);
  return drawRgb(await load(sized(bytes)));
}

async function load(bytes: Uint8Array<ArrayBuffer>): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function sized(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const { documentElement } = new DOMParser().parseFromString(
    new TextDecoder().decode(bytes),
    'image/svg+xml',
  );
  documentElement.setAttribute('width', SIDE);
  documentElement.setAttribute('height', SIDE);
  return new TextEncoder().encode(new XMLSerializer().serializeToString(documentElement));
}
