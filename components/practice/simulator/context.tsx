import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Plan, SimScreen, Spot } from './screens.ts';
import { isRinged, type Move, START, type WalkState } from './walk.ts';

export interface Sim {
  readonly plan: Plan;
  readonly state: WalkState;
  readonly act: (move: Move) => void;
}

export const SimContext = createContext<Sim>({
  plan: { spots: [], screens: [] },
  state: START,
  act: () => undefined,
});

export function useSim(): Sim {
  return useContext(SimContext);
}

/** What is open now. The last screen stays when all is done. */
export function screenOf({ plan, state }: Sim): SimScreen {
  const spot = plan.spots[state.at];
  return plan.screens[spot?.screen ?? -1] ?? { kind: 'page', opener: -1 };
}

/** The spots of the screen that is open, with their indexes. */
export function spotsOf({ plan, state }: Sim): readonly (readonly [Spot, number])[] {
  const screen = plan.spots[state.at]?.screen;
  return plan.spots
    .map((spot, index) => [spot, index] as const)
    .filter(([spot]) => spot.screen === screen);
}

/** Class for a control: ringed when the child needs to be shown. */
export function ringFor({ state }: Sim, index: number): string {
  return state.at === index && isRinged(state) ? ' sim-ring' : '';
}

/** `[data-x="y"]` of a guide as an attribute of the drawn control. */
export function attributesOf({ step }: Spot): Record<string, string> {
  const pairs = (step.find?.attributes ?? []).map((selector) =>
    /^\[([\w-]+)(?:[~^$*|]?="([^"]*)")?\]$/.exec(selector),
  );
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? 'data-none', pair?.[2] ?? '']));
}
