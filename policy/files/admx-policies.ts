import type { ItemType } from '../../bridge/setting-types.ts';
import { type ChromiumBrand, installation, NAMES } from '../browsers.ts';
import type { Plan, Source } from '../plan.ts';
import { SETTING_KEYS, typeInPolicy } from '../settings.ts';
import { KEYS } from './registry.ts';

/** One policy of the template. Words are looked up by `words`, so that every language has the same policies. */
export interface AdmxPolicy {
  readonly name: string;
  readonly category: 'chrome' | 'edge' | 'firefox';
  readonly words: string;
  readonly key: string;
  readonly does:
    | { readonly is: 'values'; readonly on: readonly Value[]; readonly off: readonly Value[] }
    | { readonly is: 'choice'; readonly value: string; readonly of: readonly string[] }
    | { readonly is: 'integer'; readonly value: string; readonly from: number; readonly to: number }
    | { readonly is: 'text'; readonly value: string; readonly most: number }
    | { readonly is: 'lines'; readonly value: string }
    | { readonly is: 'list'; readonly key: string };
}

export interface Value {
  readonly name: string;
  /** absent: the value is deleted */
  readonly data?: string | number;
}

export function admxPolicies(plan: Plan): AdmxPolicy[] {
  return [
    ...(plan.chrome ? chromium('chrome', plan.chrome) : []),
    ...(plan.edge ? chromium('edge', plan.edge) : []),
    ...(plan.firefox ? firefox(plan.firefox) : []),
  ];
}

function chromium(brand: ChromiumBrand, source: Source): AdmxPolicy[] {
  const root = KEYS[brand];
  const at = `${root}\\3rdparty\\extensions\\${source.id}\\policy`;
  const turn = (words: string, on: readonly Value[]) => switched(brand, words, root, on);
  return [
    switched(
      brand,
      'install',
      `${root}\\ExtensionSettings\\${source.id}`,
      Object.entries(installation(brand, source)).map(([name, data]) => ({
        name,
        data: typeof data === 'boolean' ? Number(data) : String(data),
      })),
    ),
    turn('noPrivate', [{ name: NAMES[brand].privateWindows, data: 1 }]),
    turn('noTools', [
      { name: 'DeveloperToolsAvailability', data: 2 },
      { name: 'ExtensionDeveloperModeSettings', data: 1 },
    ]),
    turn('noGuests', [
      { name: 'BrowserGuestModeEnabled', data: 0 },
      { name: NAMES[brand].newProfiles, data: 0 },
    ]),
    ...SETTING_KEYS.map((key) => ({
      name: `${brand}_${key}`,
      category: brand,
      words: key,
      key: at,
      does: element(key, typeInPolicy(key), at),
    })),
  ];
}

/** Firefox takes all settings as one JSON text: only there do values keep their types. */
function firefox(source: Source): AdmxPolicy[] {
  const root = KEYS.firefox;
  const turn = (words: string, names: readonly string[]) =>
    switched(
      'firefox',
      words,
      root,
      names.map((name) => ({ name, data: 1 })),
    );
  return [
    switched('firefox', 'install', `${root}\\ExtensionSettings\\${source.id}`, [
      { name: 'installation_mode', data: 'force_installed' },
      { name: 'install_url', data: source.url },
      { name: 'default_area', data: 'navbar' },
    ]),
    turn('noPrivate', ['DisablePrivateBrowsing']),
    turn('noTools', ['DisableDeveloperTools', 'BlockAboutConfig']),
    turn('noGuests', ['BlockAboutProfiles', 'DisableSafeMode']),
    {
      name: 'firefox_settings',
      category: 'firefox',
      words: 'settings',
      key: `${root}\\3rdparty\\Extensions`,
      does: { is: 'lines', value: source.id },
    },
  ];
}

function switched(
  category: AdmxPolicy['category'],
  words: string,
  key: string,
  on: readonly Value[],
): AdmxPolicy {
  const off = on.map(({ name }) => ({ name }));
  return { name: `${category}_${words}`, category, words, key, does: { is: 'values', on, off } };
}

/** Room for a list of 500 sites with their reasons. */
const MOST_JSON = 200_000;

function element(key: string, type: ItemType, at: string): AdmxPolicy['does'] {
  switch (type.is) {
    case 'choice':
      return { is: 'choice', value: key, of: type.of };
    case 'boolean':
      return {
        is: 'values',
        on: [{ name: key, data: 1 }],
        off: [{ name: key, data: 0 }],
      };
    case 'integer':
      return { is: 'integer', value: key, from: type.from, to: type.to };
    case 'text':
      return { is: 'text', value: key, most: type.most };
    case 'list':
      return type.of.is === 'text' || type.of.is === 'host'
        ? { is: 'list', key: `${at}\\${key}` }
        : { is: 'text', value: key, most: MOST_JSON };
    default:
      return { is: 'text', value: key, most: MOST_JSON };
  }
}
