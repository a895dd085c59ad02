import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeReport } from '../tests/bench/report.ts';
import { buildJudge, judgeFiles } from './evaluate/judge-files.ts';
import type { Judged } from './evaluate/metrics.ts';
import { progress } from './evaluate/progress.ts';
import { figures, reportParts, type Unreadable } from './evaluate/report.ts';
import { collect, type Sample } from './evaluate/samples.ts';

const HELP = `Judges labelled pictures with the very classifier that ships, in a real browser.

  npm run evaluate -- DIR [options]     DIR: one subfolder for each label, or a CSV of path,label

  --cover LABELS    labels that should be covered, with commas (default: ${covered().join(',')})
  --out FOLDER      where the report goes (default: build/evaluation)
  --browser NAME    chromium (default) or firefox
  --fresh           begin anew; otherwise a run that was broken off is gone on with

Nothing leaves this machine; no picture is copied or shown. Reports name files by path only.`;

type Line = (Judged | Unreadable) & { readonly stamp: string };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cover: { type: 'string' },
    out: { type: 'string', default: 'build/evaluation' },
    browser: { type: 'string', default: 'chromium' },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const [where] = positionals;
if (!where || values.help || !existsSync(where)) {
  console.log(where && !values.help ? `There is no ${where}.\n\n${HELP}` : HELP);
  process.exit(values.help ? 0 : 2);
}
await evaluate(where);

async function evaluate(set: string): Promise<void> {
  const samples = collect(set);
  const log = path.join(values.out, 'results.jsonl');
  mkdirSync(values.out, { recursive: true });
  if (values.fresh) rmSync(log, { force: true });
  const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
  console.log(`building for ${browser}`);
  const judge = await buildJudge(browser);
  const stampOf = (sample: Sample) => `${judge} ${fileStamp(sample)}`;
  const known = new Map(readLog(log).map((line) => [`${line.file} ${line.stamp}`, line]));
  const done = samples.flatMap((sample) => known.get(`${sample.name} ${stampOf(sample)}`) ?? []);
  const left = samples.filter((sample) => !known.has(`${sample.name} ${stampOf(sample)}`));
  console.log(`${samples.length} files, ${done.length} judged earlier`);
  const tick = progress(samples.length, done.length);
  const lines: Line[] = [...done];
  const { version, status } = await judgeFiles(browser, left, (sample, { reply, ms }) => {
    const base = { file: sample.name, label: sample.label, stamp: stampOf(sample) };
    const line: Line =
      reply.kind === 'judged' ? { ...base, frames: reply.frames, ms } : { ...base, why: reply.why };
    lines.push(line);
    appendFileSync(log, `${JSON.stringify(line)}\n`);
    tick(sample.name);
  });
  const judged = lines.filter((line) => 'frames' in line);
  const unreadable = lines.filter((line) => 'why' in line);
  const cover = values.cover?.split(',') ?? covered();
  const labels = [...new Set(lines.map(({ label }) => label))];
  const evaluation = {
    browser: version,
    backend: `${status.backend}, second model: ${status.second}`,
    judged,
    unreadable,
    cover: labels.filter((label) => cover.includes(label.toLowerCase()) || cover.includes(label)),
  };
  const title = 'Ô Xanh: evaluation of the classifier';
  const file = writeReport(values.out, 'evaluation', title, reportParts(evaluation), {
    ...figures(evaluation),
    judged,
  });
  for (const { level, falseAlarms, found } of figures(evaluation).sensitivities) {
    console.log(
      `${level.padEnd(36)} false alarms ${falseAlarms.count}/${falseAlarms.of}  found ${found.count}/${found.of}`,
    );
  }
  console.log(`unreadable ${unreadable.length}\nreport: ${file}`);
}

function readLog(file: string): Line[] {
  if (!existsSync(file)) return [];
  // The last line may have been broken off.
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Line];
      } catch {
        return [];
      }
    });
}

/** Another file under the same name is judged anew, and every file by another judge. */
function fileStamp({ path: file, label }: Sample): string {
  const stat = existsSync(file) ? statSync(file) : null;
  return `${label} ${stat?.size} ${stat?.mtimeMs}`;
}

/** Names under which data sets file what should be covered. */
function covered(): string[] {
  return ['porn', 'hentai', 'sexy', 'nsfw', 'unsafe', 'explicit', 'cover', 'positive'];
}
