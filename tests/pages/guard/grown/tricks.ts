/** Everything that could undo a veil or a cover, as a page might write it. */
const UNDO =
  'filter:none!important;opacity:1!important;object-fit:fill!important;object-position:0 0!important;object-view-box:none!important;clip-path:none!important;background-size:100% 100%!important;mask-size:auto!important;transition:all 1s!important';
const ANY = 'img,input,image,video,canvas,object,embed,div,p';

/**
 * Styles in the tree of a picture. They reach other pictures of that tree too. Transitions end in time: what a
 * page fades in slowly by its own style is not ours to hasten.
 */
export const tricks: Readonly<Record<string, string>> = {
  none: '',
  important: `${ANY}{${UNDO}}`,
  'important, in a layer': `@layer first{${ANY}{${UNDO}}}`,
  'important, of great weight': `:is(#a#b#c#d,${ANY}):is(*,#a#b#c#d){${UNDO}}`,
  'important, for our labels': `[data-o-xanh],[data-o-xanh-css],[data-o-xanh-veil]{${UNDO}}`,
  'all set back': `${ANY}{all:revert-layer!important}`,
  animated: `@keyframes undo{from,to{filter:none;opacity:1;object-fit:fill;object-position:0 0;background-size:auto;clip-path:none}}${ANY}{animation:undo 9s infinite}`,
  'in a slow transition': `${ANY}{transition:all 2s 1s}`,
  'starting otherwise': `${ANY}{transition:all 2s allow-discrete}@starting-style{${ANY}{${UNDO}}}`,
  'by scrolling': `@keyframes undo{from,to{filter:none;opacity:1;background-size:auto}}${ANY}{animation:undo linear;animation-timeline:scroll()}`,
  blended: `${ANY}{mix-blend-mode:multiply;isolation:isolate}`,
  'will change': `${ANY}{will-change:filter,transform,opacity,contents}`,
  'in a container': `div,p{container-type:inline-size}@container(min-width:1px){${ANY}{${UNDO}}}`,
  scoped: `@scope(*){${ANY}{${UNDO}}}`,
  hovered: `:hover,${ANY}{${UNDO}}`,
  reflected: `${ANY}{-webkit-box-reflect:right 2px}`,
  'filtered otherwise': `${ANY}{-webkit-filter:contrast(1.01)!important;backdrop-filter:none!important}`,
};
