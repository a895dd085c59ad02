import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LocalHelp } from '../../bridge/protocol.ts';
import { pagesWords } from '../../locales/pages/area.ts';
import type { Language, Level } from '../../locales/text.ts';
import { Umbrella } from '../art/umbrella.tsx';
import { Speaking, useArea, useWords } from '../text/context.tsx';
import { LANGUAGES } from '../ui/languages.ts';
import { Switch } from '../ui/switch.tsx';
import { type PageName, PageNav } from './nav.tsx';

export interface PageProps {
  /** which page this is; `welcome` and `show` stand in no row of pages */
  readonly here: PageName;
  readonly language: Language;
  /** `older` for caregivers; a page that speaks to the child gives the child's */
  readonly level?: Level;
  /** whom a child can call here; pages that offer help give it */
  readonly local?: LocalHelp;
  readonly onLanguage: (language: Language) => void;
  /** without the row of pages: one thing is to be done first */
  readonly bare?: boolean;
  readonly children: ComponentChildren;
}

/**
 * The frame of every page of ours in a tab: umbrella, row of pages, language. The page puts a
 * {@link PageTitle} and its sections inside; words come from `useArea(ownWords)`.
 */
export function Page(props: PageProps) {
  return (
    <Speaking language={props.language} level={props.level ?? 'older'} local={props.local}>
      <Frame {...props} />
    </Speaking>
  );
}

function Frame({ here, bare = false, onLanguage, children }: PageProps) {
  const { language } = useWords();
  const t = useArea(pagesWords);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t(here)} · ${t('brand')}`;
  }, [language, here, t]);
  return (
    <div class="page">
      <a class="page-skip button" href="#main">
        {t('toContent')}
      </a>
      <header class="page-header">
        <p class="page-brand">
          <Umbrella size={40} />
          <span>{t('brand')}</span>
        </p>
        {!bare && <PageNav here={here} />}
        <Switch
          name={t('pageLanguage')}
          quiet
          value={language}
          options={LANGUAGES}
          onChoose={onLanguage}
        />
      </header>
      <main class="page-main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** The one h1 of a page, and a sentence on what it is for. */
export function PageTitle(props: { title: string; intro?: string; children?: ComponentChildren }) {
  return (
    <div class="page-title">
      <h1>{props.title}</h1>
      {props.intro && <p class="page-intro">{props.intro}</p>}
      {props.children}
    </div>
  );
}
