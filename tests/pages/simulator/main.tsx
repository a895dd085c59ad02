import { render } from 'preact';
import { useReducer } from 'preact/hooks';
import { planOf } from '../../../components/practice/simulator/screens.ts';
import { Simulator } from '../../../components/practice/simulator/simulator.tsx';
import {
  type Move,
  move,
  START,
  type WalkState,
} from '../../../components/practice/simulator/walk.ts';
import { Speaking } from '../../../components/text/context.tsx';
import '../../../components/style/tokens.css';
import '../../../components/style/base.css';
import '../../../components/practice/simulator/simulator.css';
import { generic } from '../../../guides/generic.ts';
import type { Situation } from '../../../guides/guide.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';
import { SURFACES } from '../../../guides/surfaces.ts';

/**
 * One guide's simulator page alone, to be served under the platform's real host name:
 * ?guide=<id> & target=<TargetKind> & situation=<Situation> & language=vi|en & photo=<address>
 *
 * `data-step` on the root element is the id of the step to do next, `done` after the last.
 */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'en' ? 'en' : 'vi';
const situation = (asked.get('situation') ?? 'under-18') as Situation;
const photo = asked.get('photo');
const guide = [generic, ...PLATFORMS].find(({ id }) => id === asked.get('guide'));
const target = guide?.targets.find(({ kind }) => kind === asked.get('target'));

function Page() {
  if (!target) return <p>No such guide or target.</p>;
  return <Walk target={target} />;
}

function Walk(props: { target: NonNullable<typeof target> }) {
  const plan = planOf(props.target, situation, language);
  const [state, act] = useReducer<WalkState, Move>((now, done) => move(plan, now, done), START);
  document.documentElement.dataset.step = plan.spots[state.at]?.step.id ?? 'done';
  return (
    <Simulator
      plan={plan}
      surface={SURFACES[props.target.kind]}
      state={state}
      onMove={act}
      {...(photo && { photo })}
    />
  );
}

document.documentElement.lang = language;
render(
  <Speaking language={language} level="older">
    <main style="container: sim / inline-size">
      <Page />
    </main>
  </Speaking>,
  document.body,
);
