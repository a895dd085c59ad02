import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../bridge/protocol.ts';
import '../../../components/pages/page.css';
import { Page, PageTitle } from '../../../components/pages/page.tsx';

interface Asked {
  readonly asked: URLSearchParams;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Every page in a tab, by its name in `?view=`; what else is asked chooses its state. */
export const PAGES: Readonly<Record<string, (asked: Asked) => ComponentChild>> = {
  page: ({ language, onLanguage }) => (
    <Page here="talk" language={language} onLanguage={onLanguage}>
      <PageTitle title="Ô Xanh" />
    </Page>
  ),
};

export function showPage(view: string, asked: URLSearchParams, first: Language): void {
  function Shown() {
    const [language, onLanguage] = useState(first);
    return PAGES[view]?.({ asked, language, onLanguage }) ?? null;
  }
  const root = document.createElement('div');
  document.body.append(root);
  render(<Shown />, root);
}
