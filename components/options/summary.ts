import type { Settings, SettingsState } from '../../bridge/protocol.ts';
import { COUNTRIES } from '../../guides/countries.ts';
import type { SettingsKey } from '../../locales/settings/area.ts';
import type { Language, Reader } from '../../locales/text.ts';
import { markName } from '../mark/name.ts';
import { LANGUAGES } from '../ui/languages.ts';
import type { SectionId } from './list.ts';

type T = Reader<SettingsKey>;

export function levelName(level: Settings['sensitivity'], t: T): string {
  return t(level === 'custom' ? 'customLevel' : level);
}

const SHOW = { never: 'showSummaryNever', pin: 'showSummaryPin', calm: 'showSummaryCalm' } as const;
const LOCK = { none: 'pinNone', locked: 'pinLocked', open: 'pinOpen' } as const;

/** How each group stands now, in a few words for the first screen. */
export function summaryOf(
  section: SectionId,
  state: SettingsState,
  t: T,
  language: Language,
): string {
  const { settings, lock } = state;
  const { textLevel, sensitivity, cover, showAnyway, sites, counts, country } = settings;
  switch (section) {
    case 'child':
      return [
        t(textLevel === 'younger' ? 'ageYounger' : 'ageOlder'),
        LANGUAGES.find(({ value }) => value === settings.language)?.name,
        COUNTRIES.find(({ id }) => id === country)?.name[language],
      ]
        .filter(Boolean)
        .join(' · ');
    case 'sensitivity':
      return levelName(sensitivity, t);
    case 'cover':
      return `${t(cover)} · ${t(SHOW[showAnyway])}`;
    case 'sites':
      return sites.length === 0 ? t('sitesNoneShort') : t('sitesSome', { count: sites.length });
    case 'pin':
      return t(settings.pin === 'policy' ? 'pinPolicy' : LOCK[lock]);
    case 'counts':
      return t(counts ? 'on' : 'off');
    case 'data':
      return t('dataSummary');
  }
}

/** A value in words, where it has few: for what a file would change. `null`: it has none. */
export function valueName(
  key: keyof Settings,
  value: unknown,
  t: T,
  language: Language,
): string | null {
  switch (key) {
    case 'sensitivity':
      return levelName(value as Settings['sensitivity'], t);
    case 'drawings':
    case 'video':
      if (value === 'same') return t('sameLevel');
      return value === 'covered' ? t('videoCovered') : levelName(value as 'strict', t);
    case 'undecided':
      return t(
        ({ auto: 'undecidedAuto', covered: 'undecidedCovered', shown: 'undecidedShown' } as const)[
          value as Settings['undecided']
        ],
      );
    case 'cover':
      return t(value as Settings['cover']);
    case 'showAnyway':
      return t(SHOW[value as Settings['showAnyway']]);
    case 'textLevel':
      return t(value === 'younger' ? 'ageYounger' : 'ageOlder');
    case 'language':
      return LANGUAGES.find((one) => one.value === value)?.name ?? null;
    case 'mark':
      return markName(String(value), language);
    case 'country':
      return COUNTRIES.find(({ id }) => id === value)?.name[language] ?? null;
    case 'counts':
      return t(value === true ? 'on' : 'off');
    case 'autoLock':
      return t('minutes', { count: Number(value) });
    default:
      return null;
  }
}
