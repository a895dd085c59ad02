import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../bridge/browser.ts';
import { send } from '../../bridge/messenger.ts';
import type { Settings } from '../../bridge/protocol.ts';
import { Privacy } from '../../components/privacy/privacy.tsx';
import { pagesWords } from '../../locales/pages/area.ts';
import { atLevel } from '../../locales/text.ts';

/** The language chosen here holds for this visit. */
function Page(props: { settings: Settings }) {
  const [language, setLanguage] = useState(props.settings.language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${atLevel(pagesWords[language].privacy, 'older')} · Ô Xanh`;
  }, [language]);
  return (
    <Privacy settings={{ ...props.settings, language }} onLanguage={setLanguage} onClose={close} />
  );
}

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const { settings } = await send('background', 'settings:get', null);
const root = document.querySelector('#privacy');
if (root) render(<Page settings={settings} />, root);
