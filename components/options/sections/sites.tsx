import { useState } from 'preact/hooks';
import type { SiteRule } from '../../../bridge/protocol.ts';
import { Button } from '../../ui/button.tsx';
import { useLocked, useOptions } from '../context.tsx';
import { Setting } from '../setting.tsx';
import { levelName } from '../summary.ts';
import { useSettingsWords } from '../words.ts';
import { SiteForm } from './site-form.tsx';
import { useDay } from './use-day.ts';

export function SitesSection() {
  const t = useSettingsWords();
  const { state, change } = useOptions();
  const { sites, pauseSites } = state.settings;
  const locked = useLocked(['sites']);
  const [editing, setEditing] = useState<SiteRule | 'new' | null>(null);

  async function save(rule: SiteRule): Promise<void> {
    const others = sites.filter(({ host }) => host !== rule.host);
    const next = [...others, rule].sort((a, b) => a.host.localeCompare(b.host));
    await change({ sites: next }, t('siteRule', { host: rule.host }));
    setEditing(null);
  }
  const remove = ({ host }: SiteRule) =>
    change({ sites: sites.filter((rule) => rule.host !== host) }, t('siteRule', { host }));

  return (
    <Setting id="sites" keys={['sites']}>
      {pauseSites !== null && pauseSites.length > 0 && (
        <p class="note">{t('sitesBySchool', { hosts: pauseSites.join(', ') })}</p>
      )}
      {sites.length === 0 && <p class="soft">{t('sitesNone')}</p>}
      {sites.length > 0 && (
        <ul class="site-list">
          {sites.map((rule) => (
            <li key={rule.host} class="site">
              <SiteWords rule={rule} />
              {!locked && (
                <div class="row">
                  <Button
                    kind="quiet"
                    label={t('siteEdit', { host: rule.host })}
                    onPress={() => setEditing(rule)}
                  >
                    {t('siteEditShort')}
                  </Button>
                  <Button
                    kind="quiet"
                    label={t('siteRemove', { host: rule.host })}
                    onPress={() => void remove(rule)}
                  >
                    {t('siteRemoveShort')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {!locked &&
        (editing === null ? (
          <div class="row">
            <Button kind="main" onPress={() => setEditing('new')}>
              {t('siteAdd')}
            </Button>
          </div>
        ) : (
          <SiteForm
            key={editing === 'new' ? '' : editing.host}
            rule={editing === 'new' ? null : editing}
            onSave={save}
            onCancel={() => setEditing(null)}
          />
        ))}
    </Setting>
  );
}

function SiteWords(props: { rule: SiteRule }) {
  const t = useSettingsWords();
  const day = useDay();
  const { host, sensitivity, pausedUntil, reason } = props.rule;
  return (
    <div class="site-words">
      <strong>{host}</strong>
      {sensitivity !== null && (
        <span>{t('siteAtLevel', { level: levelName(sensitivity, t) })}</span>
      )}
      {pausedUntil !== null && (
        <span>
          {pausedUntil > Date.now()
            ? t('sitePausedUntil', { until: day(pausedUntil) })
            : t('sitePauseOver')}
        </span>
      )}
      {reason !== '' && <span class="soft">{t('siteBecause', { reason })}</span>}
    </div>
  );
}
