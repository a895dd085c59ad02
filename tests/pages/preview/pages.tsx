import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../bridge/protocol.ts';
import '../../../components/pages/page.css';
import '../../../components/counts/counts.css';
import '../../../components/talk/talk.css';
import '../../../components/welcome/welcome.css';
import { Page, PageTitle } from '../../../components/pages/page.tsx';
import { Talk } from '../../../components/talk/talk.tsx';
import type { Asked } from './asked.ts';
import { PreviewedCounts } from './counts.tsx';
import { PreviewOptions } from './options.tsx';
import { PreviewedPolicy } from './policy.tsx';
import { Practised } from './practised.tsx';
import type { State } from './state.ts';
import { PreviewedWelcome } from './welcome.tsx';

/** Every page in a tab, by its name in `?view=`; what else is asked chooses its state. */
export const PAGES: Readonly<Record<string, (asked: Asked) => ComponentChild>> = {
  page: ({ language, onLanguage }) => (
    <Page here="talk" language={language} onLanguage={onLanguage}>
      <PageTitle title="Ô Xanh" />
    </Page>
  ),
  counts: (asked) => <PreviewedCounts {...asked} />,
  talk: ({ asked, language, onLanguage }) => {
    location.hash = asked.get('hash') ?? '';
    const country = asked.get('country') ?? 'vn';
    const still = () => undefined;
    return <Talk language={language} country={country} onLanguage={onLanguage} onPrint={still} />;
  },
  welcome: (asked) => <PreviewedWelcome {...asked} />,
  policy: (asked) => <PreviewedPolicy {...asked} />,
  options: ({ asked, language }) => <PreviewOptions asked={asked} language={language} />,
  practice: Practised,
};

export function ShownPage(props: { state: State }) {
  const { view = '', language: first } = props.state;
  const [language, onLanguage] = useState<Language>(first === 'en' ? 'en' : 'vi');
  const asked = new URLSearchParams(props.state);
  return <>{PAGES[view]?.({ asked, language, onLanguage })}</>;
}
