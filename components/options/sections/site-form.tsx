import { useId, useState } from 'preact/hooks';
import type { SiteRule } from '../../../bridge/protocol.ts';
import { canonicalHost, mayPause } from '../../../bridge/sites.ts';
import type { SettingsKey } from '../../../locales/settings/area.ts';
import { Button } from '../../ui/button.tsx';
import { useOptions } from '../context.tsx';
import { levelName } from '../summary.ts';
import { useSettingsWords } from '../words.ts';
import { type Pause, pauseEnd } from './pause.ts';
import { useDay } from './use-day.ts';

const LEVELS = ['relaxed', 'balanced', 'strict'] as const;
const PAUSES = [
  ['hour', 'pauseHour'],
  ['today', 'pauseToday'],
  ['week', 'pauseWeek'],
] as const;
const MOST_REASON = 200;

/** A new rule for a site, or another for one that has a rule. Nothing is saved before it is sound. */
export function SiteForm(props: {
  rule: SiteRule | null;
  onSave: (rule: SiteRule) => Promise<void>;
  onCancel: () => void;
}) {
  const t = useSettingsWords();
  const day = useDay();
  const id = useId();
  const { state } = useOptions();
  const { rule } = props;
  const until = rule?.pausedUntil ?? 0;
  const running = until > Date.now();
  const [host, setHost] = useState(rule?.host ?? '');
  const [level, setLevel] = useState<string>(rule?.sensitivity ?? 'same');
  const [pause, setPause] = useState<Pause>(running ? 'keep' : 'no');
  const [reason, setReason] = useState(rule?.reason ?? '');
  const [wrong, setWrong] = useState<SettingsKey | null>(null);
  const known = canonicalHost(host);
  const forbidden = known !== null && !mayPause(known, state);

  function problem(): SettingsKey | null {
    if (known === null) return 'siteHostWrong';
    if (!rule && state.settings.sites.some((other) => other.host === known)) return 'siteHostTwice';
    if (pause !== 'no' && pause !== 'keep' && forbidden) return 'pauseForbidden';
    return level === 'same' && pause === 'no' ? 'siteNeedsChoice' : null;
  }
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const found = problem();
    setWrong(found);
    if (found || known === null || !event.isTrusted) return;
    const sensitivity = level === 'same' ? null : (level as SiteRule['sensitivity']);
    const pausedUntil = pause === 'keep' ? until : pauseEnd(pause, new Date());
    await props.onSave({ host: known, sensitivity, pausedUntil, reason: reason.trim() });
  }

  return (
    <form class="site-form" noValidate onSubmit={(event) => void save(event)}>
      <label class="field">
        <span class="field-name">{t('siteHost')}</span>
        <input
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={host}
          readOnly={rule !== null}
          aria-invalid={wrong === 'siteHostWrong' || wrong === 'siteHostTwice'}
          aria-describedby={`${id}-host ${id}-wrong`}
          onInput={(event) => setHost(event.currentTarget.value)}
        />
        <span class="soft small" id={`${id}-host`}>
          {t('siteHostHint')}
        </span>
      </label>
      <label class="field">
        <span class="field-name">{t('siteLevel')}</span>
        <select
          class="select"
          value={level}
          onChange={(event) => setLevel(event.currentTarget.value)}
        >
          <option value="same">{t('siteSame')}</option>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {levelName(one, t)}
            </option>
          ))}
          {level === 'custom' && <option value="custom">{t('customLevel')}</option>}
        </select>
      </label>
      <label class="field">
        <span class="field-name">{t('sitePause')}</span>
        <select
          class="select"
          value={pause}
          disabled={forbidden && !running}
          aria-describedby={`${id}-pause`}
          onChange={(event) => setPause(event.currentTarget.value as Pause)}
        >
          <option value="no">{t('pauseNo')}</option>
          {running && <option value="keep">{t('pauseKeep', { until: day(until) })}</option>}
          {PAUSES.map(([value, name]) => (
            <option key={value} value={value}>
              {t(name)}
            </option>
          ))}
        </select>
        <span class="soft small" id={`${id}-pause`}>
          {t(forbidden ? 'pauseForbidden' : 'sitePauseMeans')}
        </span>
      </label>
      <label class="field">
        <span class="field-name">{t('siteReason')}</span>
        <input
          class="input"
          type="text"
          maxLength={MOST_REASON}
          autocomplete="off"
          placeholder={t('siteReasonHint')}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p class="field-wrong" id={`${id}-wrong`} role="alert">
        {wrong && t(wrong)}
      </p>
      <div class="row">
        <button type="submit" class="button button-main">
          {t('siteSave')}
        </button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
