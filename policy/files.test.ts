import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyFiles } from './files.ts';
import { DEFAULT_PLAN, isPlan, type Plan, planProblems, SHOPS } from './plan.ts';
import { managedSchema } from './schema.ts';
import { HOSTILE, READ } from './test-support/plans.ts';
import { readRegistry } from './test-support/read-registry.ts';
import { xml } from './text.ts';

const json = (plan: Plan, path: string) =>
  JSON.parse(new TextDecoder().decode(policyFiles(plan).get(path)));
const only = (part: Partial<Plan>): Plan => ({ ...DEFAULT_PLAN, chrome: HOSTILE.chrome, ...part });

describe('the files', () => {
  it('are those of the browsers that were asked for', () => {
    expect([...policyFiles(only({})).keys()]).toEqual([
      'linux/chrome/o-xanh.json',
      'linux/chromium/o-xanh.json',
      'windows/o-xanh.reg',
      'windows/o-xanh-remove.reg',
      'windows/PolicyDefinitions/o-xanh.admx',
      'windows/PolicyDefinitions/vi-VN/o-xanh.adml',
      'windows/PolicyDefinitions/en-US/o-xanh.adml',
      'macos/o-xanh.mobileconfig',
      'google-admin/o-xanh.json',
      'plan.json',
      'README.vi.txt',
      'README.en.txt',
    ]);
    expect(policyFiles(HOSTILE).has('firefox/policies.json')).toBe(true);
  });

  it('hold settings that fit the managed schema', () => {
    const fits = new Ajv({ strict: false }).compile(managedSchema());
    const linux = json(HOSTILE, 'linux/chromium/o-xanh.json')['3rdparty'].extensions;
    expect(linux[HOSTILE.chrome?.id ?? '']).toEqual(READ);
    expect(fits(READ), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ autoLock: '5' })).toBe(false);
    const firefox = json(HOSTILE, 'firefox/policies.json').policies['3rdparty'].Extensions;
    expect(firefox['o-xanh@o-xanh.example']).toEqual(READ);
  });

  it('give Google Admin each value under its name', () => {
    expect(json(HOSTILE, 'google-admin/o-xanh.json').sensitivity).toEqual({ Value: 'strict' });
  });

  it('say what was chosen about private windows, tools and guests', () => {
    const path = 'linux/chrome/o-xanh.json';
    expect(json(only({}), path)).toMatchObject({
      IncognitoModeAvailability: 1,
      BrowserGuestModeEnabled: false,
    });
    const open = json(only({ privateWindows: 'as-is', guests: 'as-is' }), path);
    expect(Object.keys(open)).toEqual(['ExtensionSettings', '3rdparty']);
    expect(json(only({ privateWindows: 'protected' }), path)).toMatchObject({
      MandatoryExtensionsForIncognitoNavigation: [HOSTILE.chrome?.id],
    });
    expect(json(only({ developerTools: 'on' }), path)).toMatchObject({
      DeveloperToolsAvailability: 1,
    });
  });

  it('let a shop bring its own updates', () => {
    const id = HOSTILE.chrome?.id ?? '';
    const shop = json(only({ chrome: { id, url: SHOPS.chrome } }), 'linux/chrome/o-xanh.json');
    expect(shop.ExtensionSettings[id]).not.toHaveProperty('override_update_url');
  });

  it('can be made again from the plan among them', () => {
    const again = json(HOSTILE, 'plan.json');
    expect(isPlan(again)).toBe(true);
    expect(policyFiles(again)).toEqual(policyFiles(HOSTILE));
  });

  it('hold together whatever the school is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (organisation) => {
        const files = policyFiles(only({ settings: { organisation } }));
        const registry = readRegistry(files.get('windows/o-xanh.reg') ?? new Uint8Array());
        const [values] = Object.values(registry).slice(-1);
        expect(values?.organisation).toBe(organisation.toWellFormed());
      }),
    );
  });
});

describe('a plan', () => {
  it('is refused with the place of what is wrong', () => {
    const wrong = {
      ...DEFAULT_PLAN,
      chrome: { id: 'no', url: 'javascript:alert(1)' },
      firefox: { id: 'x@y.z', url: 'https://a.example/"x.xpi' },
      guests: 'maybe',
      settings: { sensitivity: 'Strict', autoLock: '5', sensitivty: 'strict' },
      more: 1,
    };
    expect(planProblems(wrong)).toEqual([
      { at: 'more', why: 'unknown' },
      { at: 'guests', why: 'range' },
      { at: 'settings.sensitivity', why: 'range' },
      { at: 'settings.autoLock', why: 'type' },
      { at: 'settings.sensitivty', why: 'unknown' },
      { at: 'chrome.id', why: 'id' },
      { at: 'chrome.url', why: 'address' },
      { at: 'firefox.url', why: 'address' },
    ]);
    expect(planProblems(null)).toEqual([{ at: '', why: 'type' }]);
    expect(planProblems(DEFAULT_PLAN)).toEqual([{ at: 'chrome', why: 'no-browser' }]);
  });

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(planProblems(anything).length).toBeGreaterThan(0);
      }),
    );
  });
});

it('text for XML never holds what XML cannot', () => {
  expect(xml('a\0\u{1F302}\ud800"\'<>&\n')).toBe(
    'a\uFFFD\u{1F302}\uFFFD&quot;&apos;&lt;&gt;&amp;&#10;',
  );
});
