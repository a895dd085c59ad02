import { partByAddress } from './by-address.ts';
import { type Kind, noPicture, type Part } from './kind.ts';

/**
 * `<object>` and `<embed>` that show a picture. Those that hold a document are frames, and a frame's
 * own guard looks after it: they are let through once they are known to be one.
 */
export const embedded: Kind = {
  name: 'embedded',
  selector: 'object, embed',
  parts(element): Part[] {
    if (element instanceof HTMLObjectElement) {
      if (element.contentWindow) return [HOLDS_A_DOCUMENT];
      return isDocument(element.type, element.data)
        ? [HOLDS_A_DOCUMENT]
        : partByAddress(element.getAttribute('data') ?? '', element);
    }
    if (!(element instanceof HTMLEmbedElement)) return [];
    return isDocument(element.type, element.src)
      ? [HOLDS_A_DOCUMENT]
      : partByAddress(element.getAttribute('src') ?? '', element);
  },
};

const HOLDS_A_DOCUMENT = noPicture('document');

function isDocument(type: string, address: string): boolean {
  return /pdf|html|xml(?!.*svg)/i.test(type) || /\.(pdf|html?|swf)([?#]|$)/i.test(address);
}
