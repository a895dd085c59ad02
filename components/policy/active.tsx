import type { PolicyProblem, SettingsState } from '../../bridge/protocol.ts';
import type { PolicyKey } from '../../locales/policy/notes.ts';
import { Umbrella } from '../art/umbrella.tsx';
import { usePolicyWords } from './words.ts';

const PROBLEM: Readonly<Record<PolicyProblem['why'], PolicyKey>> = {
  unknown: 'problemUnknown',
  type: 'problemType',
  range: 'problemRange',
};

/** What a policy does on this computer, by whom, and what of it is not used. */
export function Active(props: { state: SettingsState }) {
  const t = usePolicyWords();
  const { settings, locked, managed, problems } = props.state;
  const { organisation } = settings;
  return (
    <section class="paper" aria-labelledby="active">
      <div class="policy-by">
        <Umbrella size={56} />
        <div>
          <p class="soft small" id="active">
            {t('active')}
          </p>
          <h2 class="section-title">{title()}</h2>
        </div>
      </div>
      {managed ? (
        <p>
          {locked.length > 0
            ? `${t('lockedCount', { n: locked.length })} ${t('lockedWhy')}`
            : t('noneLocked')}
        </p>
      ) : (
        <p>{t('noneMore')}</p>
      )}
      {problems.length > 0 && (
        <div class="note note-sun problems">
          <h3>{t('problems')}</h3>
          <ul>
            {problems.map(({ key, why }) => (
              <li key={`${key} ${why}`}>{t(PROBLEM[why], { key })}</li>
            ))}
          </ul>
          <p class="small">{t('problemsMore')}</p>
        </div>
      )}
    </section>
  );

  function title(): string {
    if (!managed) return t('none');
    return organisation === '' ? t('byUnnamed') : t('by', { organisation });
  }
}

/** The same words for child, caregiver and school. */
export function Sees(props: { state: SettingsState }) {
  const t = usePolicyWords();
  const { counts, countsExport } = props.state.settings;
  return (
    <section class="paper" aria-labelledby="sees">
      <h2 id="sees">{t('sees')}</h2>
      <p>{t('seesNothing')}</p>
      {counts && countsExport && <p>{t('seesCounts')}</p>}
    </section>
  );
}
