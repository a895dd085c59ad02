import { describe, expect, it } from 'vitest';
import { reportAudit } from './audit.ts';
import { readAudit, unanswered } from './findings.ts';

const via = {
  source: 1,
  name: 'image-size',
  title: 'Endless loop',
  url: 'https://github.com/advisories/GHSA-5p2g-fcmc-qvqq',
  severity: 'high',
  range: '<=2.0.2',
};
const report = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

describe('npm audit', () => {
  it('is read, each advisory once, where it belongs', () => {
    const said = readAudit(
      report({ 'image-size': { via: [via] }, user: { via: ['image-size'], severity: 'high' } }),
    );
    expect(said).toEqual({
      kind: 'answered',
      findings: [
        {
          package: 'image-size',
          severity: 'high',
          title: 'Endless loop',
          id: 'GHSA-5p2g-fcmc-qvqq',
        },
      ],
    });
  });

  it('is clean only when the registry says so', () => {
    expect(readAudit(report({}))).toEqual({ kind: 'answered', findings: [] });
  });

  it.each([
    ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
    ['{"error":{"code":"ENOAUDIT","summary":"no audit here"}}', 'no audit here'],
    ['', 'no answer'],
    ['npm error network', 'npm error network'],
  ])('is refused, and says so, for %s', (output, why) => {
    expect(readAudit(output)).toEqual({ kind: 'refused', why });
  });

  it('fails for a finding until the document answers it', () => {
    const said = readAudit(report({ x: { via: [via] } }));
    const findings = said.kind === 'answered' ? said.findings : [];
    expect(unanswered(findings, 'nothing')).toHaveLength(1);
    expect(unanswered(findings, '| GHSA-5p2g-fcmc-qvqq | mended |')).toEqual([]);
    expect(
      reportAudit({
        kind: 'answered',
        findings: [{ package: 'x', severity: 'low', title: 't', id: 'GHSA-none' }],
      }),
    ).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts as skipped, never as passed, where it is refused', () => {
    expect(reportAudit({ kind: 'refused', why: '405' })).toEqual({
      passed: 0,
      failed: 0,
      skipped: 1,
    });
  });
});
