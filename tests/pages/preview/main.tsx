import { render } from 'preact';
import { ReportDone } from '../../../components/help/report-done.tsx';
import { ReportWhat } from '../../../components/help/report-what.tsx';
import { BRANCHES, type ScreenName } from '../../../components/help/screens.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import type { State } from '../../../components/popup/status.tsx';
import { Speaking } from '../../../components/text/context.tsx';
import '../../../components/style/tokens.css';
import '../../../components/style/base.css';
import '../../../components/help/help.css';
import '../../../components/panel/panel.css';
import '../../../components/popup/popup.css';
import { whereIs } from '../../../guides/find.ts';
import { showCards } from './cards.ts';
import { PAGES, showPage } from './pages.tsx';

/**
 * Every screen in every state, outside the extension, for axe and for eyes. The address chooses one of
 * states.ts: ?view=panel|popup|cards|<a page of pages.tsx> & language & level & screen & reason & state & on=<address>
 */
const asked = new URLSearchParams(location.search);
const view = asked.get('view') ?? '';
const language = asked.get('language') === 'en' ? 'en' : 'vi';
const textLevel = asked.get('level') === 'younger' ? 'younger' : 'older';
const reason = (asked.get('reason') ?? 'flagged') as 'flagged' | 'undecided' | 'by-hand';

function screenOf(name: string): ScreenName {
  const branch = BRANCHES.find((one) => name === `branch-${one}`);
  if (branch) return { name: 'branch', branch };
  return { name: name as Exclude<ScreenName['name'], 'branch'> };
}

function show(): void {
  const root = document.createElement('div');
  document.body.append(root);
  const screen = screenOf(asked.get('screen') ?? 'home');
  const start: ScreenName[] = screen.name === 'home' ? [screen] : [{ name: 'home' }, screen];
  const place = whereIs(asked.get('on') ?? 'https://unknown.example/');
  const settings = {
    language,
    textLevel,
    sensitivity: 'balanced',
    limits: null,
    cover: 'blur',
  } as const;
  const same = { place, settings, start, onClose: () => render(null, root) };
  const state = (asked.get('state') ?? 'ready') as State;
  render(
    view === 'popup' ? (
      <Popup {...same} state={state} onReport={async () => false} onChange={() => undefined} />
    ) : (
      <Panel {...same} reason={reason} onModal={() => undefined} />
    ),
    root,
  );
}

/** Parts that the panel reaches only by presses. */
function showPart(part: string): void {
  const { guide } = whereIs(asked.get('on') ?? '');
  const walk = { happened: 'saw', go: () => undefined, close: () => undefined } as const;
  const kind = guide.targets[0]?.kind ?? 'post';
  render(
    <Speaking language={language} level={textLevel}>
      <main class="popup">
        {part === 'done' ? (
          <ReportDone guide={guide} walk={walk} />
        ) : (
          <ReportWhat
            guide={guide}
            kind={kind}
            situation="under-18"
            walk={walk}
            onChoose={() => undefined}
          />
        )}
      </main>
    </Speaking>,
    document.body,
  );
}

document.documentElement.lang = language;
const part = asked.get('part');
if (part) showPart(part);
else if (Object.hasOwn(PAGES, view)) showPage(view, asked, language);
else if (view === 'cards') showCards(language, textLevel);
else show();
