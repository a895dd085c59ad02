import { describe, expect, it } from 'vitest';
import { policyFiles } from '../files.ts';
import { HOSTILE, READ } from '../test-support/plans.ts';
import { readRegistry } from '../test-support/read-registry.ts';

const files = policyFiles(HOSTILE);
const read = (name: string) => readRegistry(files.get(`windows/${name}`) ?? new Uint8Array());
const written = read('o-xanh.reg');
const ROOT = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\';

/** As Chromium does: with the schema it knows where a text is JSON and a number a boolean. */
function asChromium(values: object): unknown {
  const typed = Object.entries(values).map(([key, value]) => {
    const wanted = READ[key];
    if (typeof wanted === 'boolean') return [key, value === 1];
    return [key, typeof wanted === 'object' ? JSON.parse(value) : value];
  });
  return Object.fromEntries(typed);
}

describe('the registry file', () => {
  it.each([
    ['Google\\Chrome', HOSTILE.chrome],
    ['Microsoft\\Edge', HOSTILE.edge],
  ] as const)('gives %s every value as it was', (browser, source) => {
    const at = `${ROOT}${browser}\\3rdparty\\extensions\\${source?.id}\\policy`;
    expect(asChromium(written[at] ?? {})).toEqual(READ);
    expect(written[`${ROOT}${browser}\\ExtensionSettings\\${source?.id}`]).toMatchObject({
      installation_mode: 'force_installed',
      update_url: source?.url,
      override_update_url: 1,
    });
    expect(written[`${ROOT}${browser}`]).toMatchObject({
      DeveloperToolsAvailability: 2,
      BrowserGuestModeEnabled: 0,
    });
  });

  it('gives Firefox every value as JSON, which keeps its types', () => {
    const values = written[`${ROOT}Mozilla\\Firefox\\3rdparty\\Extensions`];
    const json = String(values?.['o-xanh@o-xanh.example']);
    expect(JSON.parse(json)).toEqual(READ);
  });

  it('is taken back whole by the other one, which touches nothing else', () => {
    const removal = read('o-xanh-remove.reg');
    expect(Object.keys(removal)).toEqual(Object.keys(written));
    for (const [key, values] of Object.entries(removal)) {
      const ids = [HOSTILE.chrome, HOSTILE.edge, HOSTILE.firefox].map((source) => source?.id);
      if (ids.some((id) => key.includes(id ?? '?'))) expect(values).toBeNull();
      else {
        expect(Object.keys(values ?? {})).toEqual(Object.keys(written[key] ?? {}));
        expect(Object.values(values ?? {}).every((value) => value === null)).toBe(true);
      }
    }
  });
});
