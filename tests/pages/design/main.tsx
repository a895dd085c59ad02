import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../../components/style/tokens.css';
import '../../../components/style/base.css';
import '../../../components/help/help.css';
import '../../../components/pages/pieces.css';
import '../../../components/mark/mark.css';
import '../../../components/options/controls.css';
import './design.css';
import { Umbrella } from '../../../components/art/umbrella.tsx';
import { Colours } from './colours.tsx';
import { Covers } from './covers.tsx';
import { Measures } from './measures.tsx';
import { Pieces } from './pieces.tsx';
import { Screens } from './screens.tsx';
import { AREAS, type Look, statesByArea } from './states.ts';
import { Marks, Pictograms, TheSymbol, Toolbar } from './symbol.tsx';

const FOUNDATIONS = [
  ['symbol', 'Name and symbol', TheSymbol],
  ['toolbar', 'Toolbar', Toolbar],
  ['colours', 'Colours', Colours],
  ['measures', 'Letters, corners, space', Measures],
  ['pictograms', 'Pictograms', Pictograms],
  ['marks', 'Own marks', Marks],
  ['pieces', 'Pieces', Pieces],
  ['covers', 'Covers', Covers],
] as const;

/** The design system on one page: foundations, then every screen in every state of the preview. */
function Design() {
  const [look, setLook] = useState<Look>({
    language: 'vi',
    level: 'younger',
    scheme: 'light',
    width: '360',
  });
  const states = statesByArea();
  const screens = AREAS.filter((area) => (states.get(area) ?? []).length > 0);
  return (
    <div class="ox design">
      <nav class="design-nav" aria-label="On this page">
        <a class="design-brand" href="#top">
          <Umbrella size={40} /> Ô Xanh
        </a>
        {FOUNDATIONS.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
        <p class="design-nav-head">Screens</p>
        {screens.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <main class="design-main" id="top">
        <header class="design-head">
          <h1>Design of Ô Xanh</h1>
          <p>
            A green umbrella for children. Calm, warm and plain: no alarm, no red, nothing that
            flashes, counts or praises. One main action on a screen; a grown-up and 111 always in
            sight.
          </p>
        </header>
        {FOUNDATIONS.map(([id, name, Part]) => (
          <section key={id} id={id} class="design-part">
            <h2>{name}</h2>
            <Part />
          </section>
        ))}
        <Screens areas={screens} states={states} look={look} onLook={setLook} />
      </main>
    </div>
  );
}

render(<Design />, document.body);
