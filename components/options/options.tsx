import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SettingsState } from '../../bridge/protocol.ts';
import { pagesWords } from '../../locales/pages/area.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { Page, PageTitle } from '../pages/page.tsx';
import { useArea, useWords } from '../text/context.tsx';
import { ModelContext, useOptions } from './context.tsx';
import { SECTIONS, type SectionId } from './list.ts';
import { useModel } from './model.ts';
import type { Outside } from './outside.ts';
import { PinDialog } from './pin-dialog.tsx';
import { addressOf, useRoute } from './route.ts';
import { Saved } from './saved.tsx';
import { Results, SearchBox } from './search-box.tsx';
import { ChildSection } from './sections/child.tsx';
import { CountsSection } from './sections/counts.tsx';
import { CoverSection } from './sections/cover.tsx';
import { DataSection } from './sections/data.tsx';
import { PinSection } from './sections/pin.tsx';
import { SensitivitySection } from './sections/sensitivity.tsx';
import { SitesSection } from './sections/sites.tsx';
import { summaryOf } from './summary.ts';
import { useSettingsWords } from './words.ts';

const VIEWS: Readonly<Record<SectionId, () => preact.JSX.Element>> = {
  child: ChildSection,
  sensitivity: SensitivitySection,
  cover: CoverSection,
  sites: SitesSection,
  pin: PinSection,
  counts: CountsSection,
  data: DataSection,
};

/** The settings, for caregivers. `#/<group>/<setting>` leads to each. */
export function Options(props: { state: SettingsState; outside: Outside }) {
  const model = useModel(props.state, props.outside);
  const { language } = model.state.settings;
  return (
    <ModelContext.Provider value={model}>
      <Page
        here="options"
        language={language}
        onLanguage={(next) => void model.change({ language: next }, LANGUAGE[next])}
      >
        <Inside />
        <Saved />
        {model.asking && <PinDialog />}
      </Page>
    </ModelContext.Provider>
  );
}

/** Named in the language that was chosen, which the rest of the page then speaks. */
const LANGUAGE = { vi: 'Tiếng Việt', en: 'English' } as const;

function Inside() {
  const t = useSettingsWords();
  const route = useRoute();
  const [query, setQuery] = useState('');
  const { notice, say } = useOptions();
  useEffect(() => {
    setQuery('');
    if (!notice?.back) say(null); // what can be taken back can be so from everywhere
  }, [route]);
  const searching = query.trim() !== '';
  const results = searching && <Results query={query} onGo={() => setQuery('')} />;
  const box = <SearchBox query={query} onQuery={setQuery} />;
  if (!route.section) {
    return (
      <>
        <PageTitle title={t('title')} intro={t('intro')} />
        {box}
        {results || <Overview />}
      </>
    );
  }
  const View = VIEWS[route.section];
  return (
    <div class="settings">
      <div class="settings-side">
        <h1 class="unseen">{t('title')}</h1>
        {box}
        <Groups here={route.section} />
      </div>
      <div class="settings-main">
        {results || (
          <>
            <SectionTitle id={route.section} toTitle={route.item === null} />
            <View key={route.section} />
          </>
        )}
      </div>
    </div>
  );
}

/** The title takes the focus when its group opens, so that screen readers read on from there. */
function SectionTitle(props: { id: SectionId; toTitle: boolean }) {
  const { id, toTitle } = props;
  const t = useSettingsWords();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!toTitle) return;
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [toTitle, id]);
  return (
    <>
      <a class="settings-back button button-quiet" href="#/">
        <Pictogram name="back" size={24} />
        <span>{t('allSettings')}</span>
      </a>
      <h2 class="section-title" tabIndex={-1} ref={title}>
        {t(`${id}Section`)}
      </h2>
    </>
  );
}

function Groups(props: { here: SectionId }) {
  const t = useSettingsWords();
  return (
    <nav class="side-groups" aria-label={t('sections')}>
      <a class="side-group" href="#/">
        <Pictogram name="back" size={24} />
        <span>{t('allSettings')}</span>
      </a>
      {SECTIONS.map(({ id, drawing }) => (
        <a
          key={id}
          class="side-group"
          href={addressOf(id)}
          aria-current={id === props.here ? 'true' : undefined}
        >
          <Pictogram name={drawing} size={24} />
          <span>{t(`${id}Section`)}</span>
        </a>
      ))}
    </nav>
  );
}

/** All groups, each with how it stands now. */
function Overview() {
  const t = useSettingsWords();
  const tPages = useArea(pagesWords);
  const { language } = useWords();
  const { state } = useOptions();
  const open = state.lock === 'none' && state.settings.pin === 'own';
  return (
    <>
      {open && (
        <div class="note note-sun suggest">
          <p>{t('pinSuggest')}</p>
          <a class="button" href={addressOf('pin', 'ownPin')}>
            {t('pinSet')}
          </a>
        </div>
      )}
      <ul class="groups groups-all">
        {SECTIONS.map(({ id, drawing }) => (
          <li key={id}>
            <a class="group" href={addressOf(id)}>
              <span class="disc">
                <Pictogram name={drawing} size={28} />
              </span>
              <span class="group-words">
                <span class="group-name">{t(`${id}Section`)}</span>
                <span class="group-state">{summaryOf(id, state, t, language)}</span>
              </span>
              <Pictogram name="next" size={20} />
            </a>
          </li>
        ))}
      </ul>
      <p class="row settings-more">
        <a class="button button-quiet" href="welcome.html#/check">
          <Pictogram name="check" size={24} />
          <span>{t('checkProtection')}</span>
        </a>
        <a class="button button-quiet" href="welcome.html#/language">
          <Pictogram name="retry" size={24} />
          <span>{t('firstSteps')}</span>
        </a>
        <a class="button button-quiet" href="policy.html">
          <Pictogram name="house" size={24} />
          <span>{tPages('policy')}</span>
        </a>
        <a class="button button-quiet" href="privacy.html">
          <Pictogram name="info" size={24} />
          <span>{tPages('forChildren')}</span>
        </a>
      </p>
    </>
  );
}
