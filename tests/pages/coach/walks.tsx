import { render } from 'preact';
import { useReducer } from 'preact/hooks';
import { anchorFor } from '../../../coach/anchor.ts';
import { look } from '../../../coach/look.ts';
import { Memory } from '../../../coach/memory.ts';
import { Trees } from '../../../coach/tree.ts';
import { type Plan, planOf } from '../../../components/practice/simulator/screens.ts';
import { Simulator } from '../../../components/practice/simulator/simulator.tsx';
import * as sim from '../../../components/practice/simulator/walk.ts';
import { Speaking } from '../../../components/text/context.tsx';
import '../../../components/style/tokens.css';
import '../../../components/style/base.css';
import '../../../components/practice/simulator/simulator.css';
import { whereIs } from '../../../guides/find.ts';
import {
  type Situation,
  type Step,
  stepsFor,
  type TargetGuide,
  type TargetKind,
} from '../../../guides/guide.ts';
import { SURFACES } from '../../../guides/surfaces.ts';

/**
 * Walks all targets of the guide that belongs to this page's own address, each on its drawn page, with
 * the coach's engine: what it finds for a step is pressed, and the drawn page says whether that was right.
 */
type Language = 'vi' | 'en';
let state: sim.WalkState = sim.START;
let act: (move: sim.Move) => void = () => undefined;

function Walk(props: { target: TargetGuide; plan: Plan }) {
  const { target, plan } = props;
  [state, act] = useReducer<sim.WalkState, sim.Move>(
    (now, done) => sim.move(plan, now, done),
    sim.START,
  );
  return (
    <Simulator
      plan={plan}
      surface={SURFACES[target.kind]}
      state={state}
      onMove={act}
      photo="/hills/1.png"
    />
  );
}

/** A render, and the menus and windows that it opens. */
const settled = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel(); // a timer would wait 4 ms each time
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
const TRIES = 10;

async function walkOne(
  target: TargetGuide,
  situation: Situation,
  language: Language,
): Promise<string[]> {
  const at = `${target.kind} ${situation} ${language}`;
  const plan = planOf(target, situation, language);
  render(null, document.body);
  render(
    <Speaking language={language} level="older">
      <main style="container: sim / inline-size">
        <Walk target={target} plan={plan} />
      </main>
    </Speaking>,
    document.body,
  );
  await settled();
  const steps = stepsFor(target, situation);
  const memory = new Memory();
  const trees = new Trees();
  memory.remember(lookNow(target.kind, trees, steps, memory).seen, false);
  for (const [index, step] of steps.entries()) {
    const spot = plan.spots.findIndex((one) => one.step === step);
    if (spot < 0) continue;
    if (step.find === null) act({ kind: 'press', spot });
    else {
      const problem = await pressFound(target.kind, trees, steps, memory, index);
      if (problem) return [`${at}: ${step.id}: ${problem}`];
    }
    await settled();
    if (state.at !== spot + 1)
      return [`${at}: ${step.id}: another control was pressed (${state.wrong})`];
  }
  return [];
}

function lookNow(kind: TargetKind, trees: Trees, steps: readonly Step[], memory: Memory) {
  const anchor = anchorFor(kind, document.querySelector('.sim-thing .picture'));
  return look(trees.all(document), { steps, anchor, memory, now: performance.now() });
}

/** Presses what the engine finds for this step; tells what is wrong. */
async function pressFound(
  kind: TargetKind,
  trees: Trees,
  steps: readonly Step[],
  memory: Memory,
  index: number,
): Promise<string | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    const { seen, found } = lookNow(kind, trees, steps, memory);
    const [best, other] = found.get(index) ?? [];
    if (best && best.shown.is === 'away') best.element.scrollIntoView({ block: 'center' });
    else if (best) {
      if (other) return 'more than one control';
      memory.press(performance.now());
      if (steps[index]?.kind === 'menu') memory.remember(seen, true);
      if (steps[index]?.kind === 'write') (best.element as HTMLElement).focus();
      else (best.element as HTMLElement).click();
      return null;
    }
    await settled();
  }
  return 'not found';
}

async function walkAll(
  language: Language,
): Promise<{ guide: string; walked: number; problems: string[] }> {
  const { guide } = whereIs(location.href);
  document.documentElement.lang = language;
  const problems: string[] = [];
  let walked = 0;
  for (const target of guide.targets) {
    const known = new Set<string>();
    for (const situation of ['me', 'threat', 'under-18', 'other'] as const) {
      const way = stepsFor(target, situation)
        .map(({ id }) => id)
        .join();
      if (known.has(way)) continue;
      known.add(way);
      problems.push(...(await walkOne(target, situation, language)));
      walked += 1;
    }
  }
  return { guide: guide.id, walked, problems };
}
// Firefox has no `chrome` in pages; closed trees are for tests with the extension.
Object.assign(window, { walkAll, walkOne, chrome: (window as { chrome?: object }).chrome ?? {} });
export type WalkAll = typeof walkAll;
