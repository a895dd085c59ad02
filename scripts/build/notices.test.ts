import { describe, expect, it } from 'vitest';
import { lockedPackages, shippedPackages, thirdPartyNotices } from './notices.ts';

/** What docs/security.md allows: permissive, and MPL where its files stay as they are. */
const LICENCES = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC-BY-4.0',
  'MPL-2.0',
  'MIT OR Apache-2.0',
  'Apache-2.0 AND MIT',
];
/** Packages that may run something when they are installed: our own Node, and a greeting. */
const INSTALL_SCRIPTS = ['node_modules/core-js', 'node_modules/node'];

describe('the packages of others', () => {
  it('have a licence we may use, in the package as well as for building', () => {
    const other = [...lockedPackages()].filter(
      ([, { license }]) => !LICENCES.includes(license ?? ''),
    );
    expect(other).toEqual([]);
  });

  it('run nothing at installation, but for a short list', () => {
    const running = [...lockedPackages()].filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([place]) => place)).toEqual(INSTALL_SCRIPTS);
  });

  it('are named in the notices with their licence text', () => {
    const notices = thirdPartyNotices();
    for (const [place, { version }] of shippedPackages())
      expect(notices).toContain(`${place.split('node_modules/').pop()} ${version} (`);
    expect(notices).toContain('Permission is hereby granted'); // MIT
    expect(notices).toContain('Apache License');
    expect(notices).toContain('Mozilla Public License');
  });
});
