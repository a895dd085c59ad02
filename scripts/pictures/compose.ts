import { Buffer } from 'node:buffer';
import type { Page } from '../../tests/support/driver.ts';

/** In CSS pixels, which are the picture's own. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture for the `src` of a document that {@link drawn} makes. */
export function dataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/**
 * A document of ours as PNG, exactly `width` by `height` pixels. `page` must be one of the extension's
 * own: on all others, in Firefox on blank ones too, it would veil what is shown.
 */
export async function drawn(
  page: Page,
  html: string,
  { width, height }: Size,
): Promise<Uint8Array> {
  await page.setViewport(width, height);
  await page.evaluate(async (text) => {
    document.open();
    document.write(text);
    document.close();
    await Promise.all(Array.from(document.images, (image) => image.decode()));
    // Two frames: what was decoded is also painted.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, html);
  return page.screenshot();
}
