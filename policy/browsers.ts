import { type Plan, SHOPS, type Source } from './plan.ts';

export type ChromiumBrand = 'chrome' | 'edge';
export type Policies = Readonly<Record<string, unknown>>;

/** Names of the same policy in Chrome (and Chromium) and in Edge. */
export const NAMES = {
  chrome: {
    privateWindows: 'IncognitoModeAvailability',
    mandatory: 'MandatoryExtensionsForIncognitoNavigation',
    newProfiles: 'BrowserAddPersonEnabled',
    pinned: { toolbar_pin: 'force_pinned' },
  },
  edge: {
    privateWindows: 'InPrivateModeAvailability',
    mandatory: 'MandatoryExtensionsForInPrivateNavigation',
    newProfiles: 'BrowserAddProfileEnabled',
    pinned: { toolbar_state: 'force_shown' },
  },
} as const;

/** How the extension is installed (`ExtensionSettings`). From a server of one's own, updates come from there too. */
export function installation(brand: ChromiumBrand, { url }: Source): Policies {
  return {
    installation_mode: 'force_installed',
    update_url: url,
    ...(url === SHOPS[brand] ? {} : { override_update_url: true }),
    ...NAMES[brand].pinned,
  };
}

/** The browser's own policies, without those for the extension. */
export function chromiumAround(brand: ChromiumBrand, plan: Plan, id: string): Policies {
  const name = NAMES[brand];
  return {
    ...(plan.privateWindows === 'off' ? { [name.privateWindows]: 1 } : {}),
    ...(plan.privateWindows === 'protected' ? { [name.mandatory]: [id] } : {}),
    ...(plan.developerTools === 'off'
      ? { DeveloperToolsAvailability: 2, ExtensionDeveloperModeSettings: 1 }
      : {}),
    ...(plan.developerTools === 'on' ? { DeveloperToolsAvailability: 1 } : {}),
    ...(plan.guests === 'off' ? { BrowserGuestModeEnabled: false, [name.newProfiles]: false } : {}),
  };
}

/** A whole policy file of Chrome, Chromium or Edge. */
export function chromiumPolicies(brand: ChromiumBrand, plan: Plan, source: Source): Policies {
  return {
    ExtensionSettings: { [source.id]: installation(brand, source) },
    ...chromiumAround(brand, plan, source.id),
    '3rdparty': { extensions: { [source.id]: plan.settings } },
  };
}

export function firefoxInstallation(plan: Plan, { url }: Source): Policies {
  return {
    installation_mode: 'force_installed',
    install_url: url,
    default_area: 'navbar',
    ...(plan.privateWindows === 'protected' ? { private_browsing: true } : {}),
  };
}

/** Firefox' own policies, without those for the extension. */
export function firefoxAround(plan: Plan): Policies {
  return {
    ...(plan.privateWindows === 'off' ? { DisablePrivateBrowsing: true } : {}),
    ...(plan.developerTools === 'off'
      ? { DisableDeveloperTools: true, BlockAboutConfig: true }
      : {}),
    ...(plan.guests === 'off' ? { BlockAboutProfiles: true, DisableSafeMode: true } : {}),
  };
}

/** What stands under `policies` in policies.json. */
export function firefoxPolicies(plan: Plan, source: Source): Policies {
  return {
    ExtensionSettings: { [source.id]: firefoxInstallation(plan, source) },
    ...firefoxAround(plan),
    '3rdparty': { Extensions: { [source.id]: plan.settings } },
  };
}
