import { useState } from 'preact/hooks';
import {
  type PlatformGuide,
  type Situation,
  stepsFor,
  type TargetGuide,
  type TargetKind,
} from '../../guides/guide.ts';
import { TARGET_NAMES } from '../../guides/targets.ts';
import { ShowMe } from '../coach/show-me.tsx';
import { useCoach } from '../coach/use-coach.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { ReportStep } from './report-step.tsx';
import type { Branch, Walk } from './screens.ts';

/** Where the child is, as far as the page tells. */
export interface Place {
  readonly guide: PlatformGuide;
  readonly kind: TargetKind | null;
}

/** Not asking is kinder: nobody has to look again to answer. "Or nobody knows" is part of `under-18`. */
function situationOf(happened: Branch): Situation {
  if (happened === 'posted') return 'me';
  return happened === 'threatened' ? 'threat' : 'under-18';
}

/** What the child reports: what it chose, else what the page and its own story tell. */
export function chosenIn(
  { guide, kind }: Place,
  { reporting, happened }: Walk,
): { target: TargetGuide | undefined; situation: Situation } {
  const wanted = reporting.kind ?? kind;
  return {
    target: guide.targets.find((one) => one.kind === wanted) ?? guide.targets[0],
    situation: reporting.situation ?? situationOf(happened),
  };
}

/** The platform's steps, one at a time. The child presses everything in the page itself. */
export function Report(props: { place: Place; walk: Walk }) {
  const { place, walk } = props;
  const { t, language } = useWords();
  const { guide } = place;
  const { target, situation } = chosenIn(place, walk);
  const steps = target ? stepsFor(target, situation) : [];
  const at = Math.min(walk.reporting.at, steps.length - 1);
  const step = steps[at];
  const [turns, setTurns] = useState(0);
  const goTo = (to: number) =>
    to < steps.length ? walk.report({ at: to }) : walk.go({ name: 'done' });
  const coaching = useCoach(target?.kind ?? 'post', steps, at, (to) => to !== at && goTo(to));
  if (!target || !step) return null;

  /** A press in the panel begins a new screen, which takes the focus; one in the page must leave it there. */
  function turnTo(to: number): void {
    setTurns(turns + 1);
    goTo(to);
  }

  const isLast = at + 1 === steps.length;
  const title =
    guide.id === 'generic' ? t('titleHere') : t('titleOn', { platform: guide.name[language] });
  return (
    <Screen title={title} key={turns}>
      {at === 0 && (
        <div class="what">
          <p>{t('what', { kind: TARGET_NAMES[target.kind][language] })}</p>
          <Button kind="quiet" onPress={() => walk.go({ name: 'what' })}>
            {t('change')}
          </Button>
        </div>
      )}
      <ReportStep step={step} number={at + 1} count={steps.length} />
      <ShowMe coaching={coaching} step={step} />
      <div class="pair">
        {at > 0 && <Button onPress={() => turnTo(at - 1)}>{t('previous')}</Button>}
        <Button kind="main" onPress={() => turnTo(at + 1)}>
          {t(isLast ? 'last' : 'next')}
        </Button>
      </div>
      {at === 0 && <ReportBefore guide={guide} />}
    </Screen>
  );
}

/** Said once, with the first step: who presses, and what to know about this platform. */
function ReportBefore(props: { guide: PlatformGuide }) {
  const { t, language, level } = useWords();
  const { guide } = props;
  const known = guide.before?.map(({ text }) => text[level][language]) ?? [];
  const notes = guide.id === 'generic' ? [t('generic')] : known;
  return (
    <>
      <p class="hint centred">{t('yourself')}</p>
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
