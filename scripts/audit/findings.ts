import { isRecord } from '../../bridge/checks.ts';

/** What `npm audit --json` said, in short. */
export type Audit =
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'answered'; readonly findings: readonly Finding[] };

export interface Finding {
  readonly package: string;
  readonly severity: string;
  readonly title: string;
  /** of the advisory, as `GHSA-…`, or its whole address */
  readonly id: string;
}

/**
 * Reads the report (npm's *auditReportVersion* 2). Anything else counts as refused: a registry without
 * the audit endpoint answers with an error, and an error is no clean report.
 */
export function readAudit(output: string): Audit {
  const report = parse(output);
  if (!isRecord(report) || report.auditReportVersion !== 2 || !isRecord(report.vulnerabilities))
    return { kind: 'refused', why: reason(report, output) };
  const findings = Object.entries(report.vulnerabilities).flatMap(([name, one]) =>
    // A text in `via` is another package in the list, where the advisory itself stands.
    (isRecord(one) && Array.isArray(one.via) ? one.via : []).filter(isRecord).map((via) => ({
      package: name,
      severity: String(via.severity),
      title: String(via.title),
      id: /GHSA(-\w{4}){3}/.exec(String(via.url))?.[0] ?? String(via.url),
    })),
  );
  return { kind: 'answered', findings };
}

/** Those that docs/security.md does not answer by their id. */
export function unanswered(findings: readonly Finding[], document: string): readonly Finding[] {
  return findings.filter(({ id }) => !document.includes(id));
}

function reason(report: unknown, output: string): string {
  if (isRecord(report) && typeof report.message === 'string') return report.message;
  if (isRecord(report) && isRecord(report.error)) return String(report.error.summary);
  return output.trim().split('\n').at(-1) || 'no answer';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
