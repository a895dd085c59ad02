import { audit, reportAudit } from './audit/audit.ts';

/** Known faults in the packages of others: `npm run audit`, and a step of `npm test`. */
process.exitCode = reportAudit(audit()).failed > 0 ? 1 : 0;
