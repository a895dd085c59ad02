import type { Table } from '../text.ts';
import type { CoveringKey } from './notes.ts';

export const en: Table<CoveringKey> = {
  relaxed: 'A little',
  balanced: 'Medium',
  strict: 'A lot',
  customLevel: 'Own limits',
  relaxedMeans:
    'Covers only when the checker is rather sure. About 5 in 1,000 ordinary photographs are covered by mistake.',
  balancedMeans:
    'Suggested for ages 11–17. About 6 in 1,000 ordinary photographs are covered by mistake.',
  strictMeans:
    'Suggested for ages 6–10. Also covers suggestive pictures, and makes more mistakes than medium.',
  customMeans: 'Uses the limits below. It never covers less than “A little”.',
  sliderName: 'How much is covered',
  previewTitle: 'Try it out',
  previewIntro:
    'These are drawings made by a computer, safe for anyone to see. The checker inside Ô Xanh has just looked at them on this computer.',
  previewShown: 'Shown: {count}',
  previewCovered: 'Covered: {count}',
  previewNone: 'None',
  previewWaiting: 'Looking at the samples…',
  previewDown:
    'The samples cannot be checked because the checker is not running. Pictures on the web stay covered. Close the browser, open it and try again.',
  tryAgain: 'Try again',
  sample: 'Sample {number}, {state}',
  isShown: 'shown',
  isCovered: 'covered',
  barsTitle: 'What the checker sees in sample {number}',
  barsIntro:
    'Each bar is how much the checker believes the picture belongs to that kind. Press a sample to see its bars.',
  class0: 'Drawings, cartoons',
  class1: 'Drawings not meant for children',
  class2: 'Ordinary pictures',
  class3: 'Photographs not meant for children',
  class4: 'Suggestive photographs',
  percent: '{percent}%',
  customUse: 'Use own limits',
  limitAt: 'covered from {percent}%',
  limitNever: 'not covered for this kind',
  customFloor: 'Whatever is chosen here, pictures that “A little” covers stay covered.',
  sameLevel: 'Same as everything else',
  sameLevelMeans: 'That is “{level}” now.',
  videoCovered: 'Cover every video',
  videoCoveredMeans: 'The child cannot watch any video on the web, not even lessons.',
  undecidedAuto: 'By itself',
  undecidedAutoMeans: 'Covered while waiting. Only the level “A little” shows them.',
  undecidedCovered: 'Always covered',
  undecidedCoveredMeans: 'The safest. The child can press “try again” on the picture.',
  undecidedShown: 'Shown',
  undecidedShownMeans:
    'The child may see pictures that nothing has checked. If the checker itself is broken they stay covered.',
  blur: 'Blurred',
  blurMeans: 'Only large patches of colour are left. The child knows that a picture is there.',
  opaque: 'Plain',
  opaqueMeans: 'One pale green, nothing of the picture is left. The lightest for slow computers.',
  drawing: 'Calm drawing',
  drawingMeans: 'A small quiet drawing in place of the picture. Good for younger children.',
  showNever: 'Never',
  showNeverMeans:
    'A covered picture stays covered. If it was a mistake, the child asks a grown-up.',
  showPin: 'With the PIN',
  showPinMeans:
    'A grown-up opens one picture at a time with the PIN. On the next visit it is covered again.',
  showPinNeeds: 'Set a PIN first.',
  showCalm: 'The child, in two calm steps',
  showCalmMeans:
    'The child is asked twice, kindly, and can then open the picture. Only for older children.',
  showSummaryNever: 'covered stays covered',
  showSummaryPin: 'opened with the PIN',
  showSummaryCalm: 'the child can open',
};
