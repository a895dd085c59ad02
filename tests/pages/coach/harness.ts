import { Coach, type View } from '../../../coach/coach.ts';
import { targetOf } from '../../../guides/find.ts';
import { generic } from '../../../guides/generic.ts';
import { type Situation, stepsFor, type TargetKind } from '../../../guides/guide.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';

/** The coach alone in a page, for tests of how it finds and follows controls. */
interface Asked {
  readonly guide: string;
  readonly kind: TargetKind;
  readonly situation: Situation;
  readonly picture: string | null;
  readonly at?: number;
}

let coach: Coach | null = null;
let view: View | null = null;

const harness = {
  start({ guide, kind, situation, picture, at = 0 }: Asked): readonly string[] {
    coach?.stop();
    const found = [...PLATFORMS, generic].find(({ id }) => id === guide) ?? generic;
    const target = targetOf(found, kind);
    const steps = target ? stepsFor(target, situation) : [];
    const anchor = () => (picture === null ? null : document.querySelector(picture));
    coach = new Coach({
      kind,
      steps,
      at,
      anchor,
      onView: (now) => {
        view = now;
      },
    });
    coach.start();
    return steps.map(({ id }) => id);
  },
  view: () => view,
  raw: () => coach,
  stop: () => coach?.stop(),
};
// Firefox has no `chrome` in pages; closed trees are for tests with the extension.
Object.assign(window, { harness, chrome: (window as { chrome?: object }).chrome ?? {} });
export type Harness = typeof harness;
