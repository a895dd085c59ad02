import { parentOf } from '../../coach/tree.ts';
import type { TargetKind } from '../../guides/guide.ts';

/**
 * What the picture seems to be in, by what nearly every platform writes for screen readers (never by
 * class names). The first that fits, going outwards. A hint only: the guide may not know it, and the
 * child may choose another.
 */
const MARKS: readonly (readonly [selector: string, kind: TargetKind])[] = [
  ['[role="log"], [role="row"], [aria-roledescription*="message" i]', 'message'],
  [
    '[role="main"][aria-label*="tin nhắn" i], [role="main"][aria-label*="conversation" i]',
    'message',
  ],
  [
    '[role="article"][aria-label^="Bình luận" i], [role="article"][aria-label^="Comment" i]',
    'comment',
  ],
  [
    '[role="article"][aria-label^="Phản hồi" i], [role="article"][aria-label^="Reply" i]',
    'comment',
  ],
  ['[role="comment"], [aria-label*="comment thread" i]', 'comment'],
  ['[role="article"], article', 'post'],
  ['[role="dialog"][aria-label*="ảnh" i], [role="dialog"][aria-label*="photo" i]', 'photo'],
];

export function kindNear(element: Element): TargetKind | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    for (const [selector, kind] of MARKS) if (at.matches(selector)) return kind;
  }
  return element.localName === 'video' ? 'video' : null;
}
