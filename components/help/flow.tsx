import { useState } from 'preact/hooks';
import type { PanelRequest } from '../../bridge/protocol.ts';
import { TellAdult } from './adult.tsx';
import { BranchHelp } from './branch.tsx';
import { Branches } from './branches.tsx';
import { CallLine } from './call.tsx';
import { Home } from './home.tsx';
import { Mistake } from './mistake.tsx';
import { type Place, Report } from './report.tsx';
import { ReportDone } from './report-done.tsx';
import { ReportWhat } from './report-what.tsx';
import { type Branch, NOT_BEGUN, type ScreenName, type Walk } from './screens.ts';
import type { See } from './see.tsx';
import { CallStory } from './story.tsx';

export interface Help {
  readonly screen: ScreenName;
  readonly canGoBack: boolean;
  readonly walk: Walk;
  back(): void;
}

const HOME: readonly ScreenName[] = [{ name: 'home' }];

/** The way through the screens. Nothing of it is kept: closing forgets it. */
export function useHelp(close: () => void, start: readonly ScreenName[] = HOME): Help {
  const [path, setPath] = useState(start);
  const [reporting, setReporting] = useState(NOT_BEGUN);
  const screen = path[path.length - 1] ?? { name: 'home' };
  return {
    screen,
    canGoBack: path.length > 1,
    walk: {
      happened: happenedIn(path),
      reporting,
      report: (change) => setReporting((before) => ({ ...before, ...change })),
      go: (next) => {
        if (isAnew(path, next)) setReporting(NOT_BEGUN);
        setPath((before) => goTo(before, next));
      },
      close,
    },
    back: () => setPath((before) => before.slice(0, -1)),
  };
}

/** Another story, or reporting begun once more. */
function isAnew(path: readonly ScreenName[], next: ScreenName): boolean {
  return next.name === 'branch' || (next.name === 'report' && !path.some((one) => same(one, next)));
}

/** Going to a screen that was passed already goes back to it, so that *back* never runs in circles. */
function goTo(path: readonly ScreenName[], next: ScreenName): readonly ScreenName[] {
  const passed = path.findIndex((screen) => same(screen, next));
  return passed < 0 ? [...path, next] : path.slice(0, passed + 1);
}

function same(a: ScreenName, b: ScreenName): boolean {
  return (
    a.name === b.name && (a.name !== 'branch' || (b.name === 'branch' && a.branch === b.branch))
  );
}

function happenedIn(path: readonly ScreenName[]): Branch {
  const told = path.findLast((screen) => screen.name === 'branch');
  return told?.name === 'branch' ? told.branch : 'saw';
}

/** The screen for where the child is. */
export function HelpScreen(props: {
  help: Help;
  reason: PanelRequest['reason'];
  place: Place;
  /** only where there is a covered picture */
  see?: See | null;
}) {
  const { screen, walk } = props.help;
  switch (screen.name) {
    case 'home':
      return <Home reason={props.reason} see={props.see ?? null} walk={walk} />;
    case 'adult':
      return <TellAdult walk={walk} />;
    case 'call':
      return <CallLine walk={walk} />;
    case 'story':
      return <CallStory walk={walk} />;
    case 'report':
      return <Report place={props.place} walk={walk} />;
    case 'what':
      return <ReportWhat place={props.place} walk={walk} />;
    case 'done':
      return <ReportDone guide={props.place.guide} />;
    case 'mistake':
      return <Mistake walk={walk} />;
    case 'branches':
      return <Branches walk={walk} />;
    case 'branch':
      return <BranchHelp branch={screen.branch} walk={walk} />;
  }
}
