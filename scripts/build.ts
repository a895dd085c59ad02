import { join } from 'node:path';
import { readWeights } from './build/weigh-package.ts';
import { buildFor, OUT, TARGETS } from './tools.ts';

/** Builds the extension for both browsers, and says what it weighs by part. */
for (const target of TARGETS) {
  const { ok, output } = await buildFor(target);
  if (!ok) {
    console.log(output);
    process.exit(1);
  }
  console.log(`${target}: ${join(OUT, `${target}-mv3`)}\n\n${await readWeights(OUT, target)}`);
}
