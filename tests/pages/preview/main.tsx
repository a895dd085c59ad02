import { render } from 'preact';
import { BRANCHES, type Branch, type ScreenName } from '../../../components/help/screens.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import '../../../components/style/tokens.css';
import '../../../components/style/base.css';
import '../../../components/help/help.css';
import '../../../components/panel/panel.css';
import { whereIs } from '../../../guides/find.ts';
import { showCards } from './cards.ts';

/**
 * Every screen in every state, outside the extension, for axe and for eyes. The address chooses:
 * ?view=panel|cards & language & level & screen=home|adult|…|branch-saw & reason & on=<address>
 */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') === 'en' ? 'en' : 'vi';
const level = asked.get('level') === 'younger' ? 'younger' : 'older';
const reason = (asked.get('reason') ?? 'flagged') as 'flagged' | 'undecided' | 'by-hand';

function screenOf(name: string): ScreenName {
  const branch = BRANCHES.find((one) => name === `branch-${one}`);
  if (branch) return { name: 'branch', branch: branch satisfies Branch };
  return { name: name as Exclude<ScreenName['name'], 'branch'> };
}

function showPanel(): void {
  const root = document.createElement('main');
  document.body.append(root);
  const screen = screenOf(asked.get('screen') ?? 'home');
  const start: ScreenName[] = screen.name === 'home' ? [screen] : [{ name: 'home' }, screen];
  const place = whereIs(asked.get('on') ?? 'https://unknown.example/');
  render(
    <Panel
      reason={reason}
      place={place}
      settings={{ language, textLevel: level }}
      start={start}
      onClose={() => render(null, root)}
    />,
    root,
  );
}

if (asked.get('view') === 'cards') showCards(language, level);
else showPanel();
