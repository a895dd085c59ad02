import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Coach } from '../../coach/coach.ts';
import type { View } from '../../coach/view.ts';
import type { Step, TargetKind } from '../../guides/guide.ts';
import { Beside } from './context.tsx';

export interface Coaching {
  /** a page is beside us that can be pointed at */
  readonly available: boolean;
  /** null: not asked for */
  readonly view: View | null;
  start(): void;
  stop(): void;
}

/**
 * Runs a coach over these steps. It and the panel walk together: `onMoved` when the child went on in
 * the page, and a change of `at` when it went on in the panel.
 */
export function useCoach(
  kind: TargetKind,
  steps: readonly Step[],
  at: number,
  onMoved: (at: number) => void,
): Coaching {
  const beside = useContext(Beside);
  const coach = useRef<Coach | null>(null);
  const moved = useRef(onMoved);
  moved.current = onMoved;
  const [view, setView] = useState<View | null>(null);

  function stop(): void {
    coach.current?.stop();
    coach.current = null;
    setView(null);
  }

  function start(): void {
    if (!beside) return;
    stop();
    const onView = (now: View) => {
      setView(now);
      moved.current(now.at);
    };
    coach.current = new Coach({ kind, steps, at, anchor: beside.picture, onView });
    coach.current.start();
  }

  useEffect(() => stop, []);
  useEffect(() => coach.current?.turnTo(at), [at]);
  return { available: beside !== null, view, start, stop };
}
