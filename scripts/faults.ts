import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/support/driver.ts';
import { startServer } from '../tests/support/server.ts';
import { crashTable } from './faults/crashes.ts';
import { damageTable } from './faults/damage.ts';
import { killTable } from './faults/kills.ts';
import { machine } from './faults/machine.ts';
import { grownTable } from './faults/pages.ts';
import { randomTable } from './faults/random.ts';
import { stopTable } from './faults/stops.ts';
import { manyTabs } from './faults/tabs.ts';
import { OUT } from './tools.ts';

const HELP = `Breaks things in real browsers while pictures are judged, and writes the table of docs/faults.md:
frames painted clear, pictures left wrong, seconds until all are decided again. After npm run build.

  npm run faults -- [--browser chromium|firefox] [--rounds N] [--only PART] [--fault NAME]
  npm run faults -- --kills N [--seed S] [--browser chromium|firefox]
  npm run faults -- --pages N [--seed S] [--browser chromium|firefox]

  --rounds  how often each thing is broken, each time at another random moment (5)
  --only    kills, damage, crashes (four times as many as rounds), stops (of half a minute) or tabs
  --fault   of the kills those whose name has this in it
  --kills   nothing but N pages of pictures of every sort, on each of which something, or two things at once,
            break 0 to 3 seconds after it was opened; --seed (1) is the first round's, to have it again
  --pages   nothing but N hostile pages put together at random, recorded without the extension and with it; the
            first frame that shows what it must not is kept beside the table

On a quiet machine five rounds take about 12 minutes for both browsers.`;

/** ms after the first new picture is being judged within which something breaks. */
const MOMENTS = 500;

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    fault: { type: 'string', default: '' },
    kills: { type: 'string' },
    pages: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await faults();

async function faults(): Promise<void> {
  const names: BrowserName[] = ['chromium', 'firefox'];
  const browsers = names.filter((name) => !values.browser || name === values.browser);
  const { kills, pages } = values;
  const seed = Number(values.seed);
  const wanted = (part: string) => !kills && !pages && (!values.only || part === values.only);
  const moments = Array.from({ length: Number(values.rounds) }, () =>
    Math.round(Math.random() * MOMENTS),
  );
  const parts = [`${machine()}\n`];
  let wrong = 0;
  const server = await startServer();
  try {
    for (const name of browsers) {
      const tables = [
        ...(kills ? [await randomTable(name, server, Number(kills), seed)] : []),
        ...(pages ? [await grownTable(name, server, Number(pages), seed)] : []),
        ...(wanted('kills') ? [await killTable(name, server, moments, values.fault)] : []),
        ...(wanted('damage') ? [await damageTable(name)] : []),
        ...(wanted('crashes') ? [await crashTable(name, 4 * moments.length)] : []),
        ...(wanted('stops') ? [await stopTable(name, server, seed)] : []),
        ...(wanted('tabs') ? [await manyTabs(name, server)] : []),
      ];
      for (const table of tables) {
        parts.push(`### ${name}: ${table.title}\n`, table.text);
        wrong += table.wrong;
      }
    }
  } finally {
    await server.close();
  }
  const folder = join(OUT, 'faults');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'faults.md');
  writeFileSync(file, `${parts.join('\n')}\n`);
  console.log(`${parts.join('\n')}\n${file}`);
  if (wrong > 0) process.exitCode = 1;
}
