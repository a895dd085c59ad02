import { draw } from '../../scripts/fixtures/pictures.ts';
import { png } from '../../scripts/fixtures/png.ts';
import type { Kind } from './kind.ts';
import { CSS_KINDS } from './kinds-css.ts';
import { ELEMENT_KINDS } from './kinds-element.ts';
import { FRAME_KINDS } from './kinds-frame.ts';
import { IMG_KINDS } from './kinds-img.ts';
import type { Server } from './server.ts';

export const KINDS: readonly Kind[] = [
  ...IMG_KINDS,
  ...CSS_KINDS,
  ...ELEMENT_KINDS,
  ...FRAME_KINDS,
];

export interface KindPage {
  readonly url: string;
  /** Path and query of the picture of the element `flagged`, as the server counts it; null: not from a server. */
  readonly asked: string | null;
}

/** A page that shows a flagged picture (`#flagged`) and a harmless one (`#harmless`) in the same way. */
export function kindPage(kind: Kind, server: Server): KindPage {
  const address = (drawing: 'ellipses' | 'hills', first = false) => {
    if (kind.from === 'data') return dataUrl(drawing);
    const folder = kind.moving && drawing === 'ellipses' ? 'moving' : drawing;
    const name = `${kind.name}${first ? '-first' : ''}`;
    return `${kind.from === 'own' ? server.own : server.other}/${folder}/4.png?${name}&${kind.query ?? ''}`;
  };
  const show = (id: string, drawing: 'ellipses' | 'hills') =>
    kind.html(id, address(drawing), address('hills', true));
  const body = `<div>${show('flagged', 'ellipses')}</div><div>${show('harmless', 'hills')}</div>`;
  const url = server.page(
    `/kinds/${kind.name}`,
    `<!doctype html><meta charset="utf-8"><title>${kind.name}</title>
     <style>.box{width:200px;height:150px;display:inline-block}</style>${body}`,
  );
  const flagged = address('ellipses');
  if (kind.from === 'data') return { url, asked: null };
  const { pathname, search } = new URL(flagged);
  return { url, asked: pathname + search };
}

function dataUrl(drawing: 'ellipses' | 'hills'): string {
  return `data:image/png;base64,${png(draw(drawing, 4, 320, 240)).toString('base64')}`;
}
