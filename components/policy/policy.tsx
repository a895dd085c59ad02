import type { Language, SettingsState } from '../../bridge/protocol.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { Page, PageTitle } from '../pages/page.tsx';
import { Active, Sees } from './active.tsx';
import { AllSettings } from './all-settings.tsx';
import { Make } from './make.tsx';
import { usePolicyWords } from './words.ts';

interface PolicyProps {
  readonly state: SettingsState;
  /** the form for administrators is open from the start */
  readonly making?: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onSave: (name: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

/** What a policy has set here, for everyone to see; and how an administrator makes one. */
export function Policy(props: PolicyProps) {
  return (
    <Page here="policy" language={props.state.settings.language} onLanguage={props.onLanguage}>
      <Inside {...props} />
    </Page>
  );
}

function Inside({ state, making = false, onSave }: PolicyProps) {
  const t = usePolicyWords();
  return (
    <>
      <PageTitle title={t('policy')} intro={t('intro')} />
      <Active state={state} />
      {state.managed && (
        <>
          <Sees state={state} />
          <AllSettings state={state} />
        </>
      )}
      <details class="paper not-printed" id="make" open={making}>
        <summary class="policy-summary">
          <h2>{t('make')}</h2>
          <Pictogram name="arrow-down" size={24} />
        </summary>
        <Make onSave={onSave} />
      </details>
    </>
  );
}
