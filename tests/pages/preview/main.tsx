import { render } from 'preact';
import '../../../components/style/tokens.css';
import '../../../components/style/base.css';
import '../../../components/coach/coach.css';
import '../../../components/help/help.css';
import '../../../components/panel/panel.css';
import '../../../components/popup/popup.css';
import '../../../components/show/show.css';
import '../../../components/mark/mark.css';
import '../../../components/privacy/privacy.css';
import { showCards } from './cards.ts';
import { PAGES, ShownPage } from './pages.tsx';
import type { State } from './state.ts';
import { VIEWS } from './views.tsx';

/**
 * Every screen in every state, outside the extension, for axe and for eyes. The address names the
 * first state (?view=panel|popup|show|cards|<a page of pages.tsx> & language & level & …, states.ts).
 * `window.show(state)` changes to another without loading anything anew, which was most of an audit's
 * time; only the cards, which live as long as their page, cannot be shown so.
 */
function show(state: State): void {
  render(null, root);
  const { view = 'panel' } = state;
  document.documentElement.lang = state.language === 'en' ? 'en' : 'vi';
  document.documentElement.classList.toggle('no-menus', state.menus === 'none');
  scrollTo(0, 0);
  speak(state.voice === 'yes');
  const page = Object.hasOwn(PAGES, view) && <ShownPage state={state} />;
  render(page || VIEWS[view]?.(state), root);
}

/** A voice of this computer's own in each language, or none. */
function speak(has: boolean): void {
  const voices = ['vi-VN', 'en-GB'].map((lang) => ({ lang, localService: true }));
  speechSynthesis.getVoices = () => (has ? voices : []) as SpeechSynthesisVoice[];
}

const root = document.createElement('div');
const asked: State = Object.fromEntries(new URLSearchParams(location.search));
document.body.append(root);
Object.assign(window, { show });
if (asked.view === 'cards') showCards(asked);
else show(asked);
