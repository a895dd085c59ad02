/**
 * A page that wants its flagged picture seen. `#T` in the document, or in the closed tree of `#H`,
 * is what must end covered. FLAGGED and BENIGN stand for addresses of pictures.
 */
export interface HostilePage {
  readonly html: string;
  /** What docs/architecture.md grants to a page that gets round the announcements: a moment. */
  readonly moment?: true;
  /** How `#T` ends; `none`: it shows nothing that could be judged, and no picture either. */
  readonly ends?: 'covered' | 'undecided' | 'none';
}

export type HostilePages = Readonly<Record<string, HostilePage>>;

export const SIZE = 'width="320" height="240"';

/** `whenSafe(element, then)`: in the very task in which the guard says `safe`. */
export const WHEN_SAFE = `<script>const whenSafe=(element,then)=>{const o=new MutationObserver(()=>{if(element.getAttribute('data-o-xanh')==='safe'){o.disconnect();then()}});o.observe(element,{attributes:true})}</script>`;
