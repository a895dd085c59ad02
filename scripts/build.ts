import { join } from 'node:path';
import { buildFor, OUT, TARGETS } from './tools.ts';

/** Builds the extension for both browsers. */
for (const target of TARGETS) {
  const { ok, output } = await buildFor(target);
  if (!ok) {
    console.log(output);
    process.exit(1);
  }
  console.log(`${target}: ${join(OUT, `${target}-mv3`)}`);
}
