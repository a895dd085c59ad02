/** What one computer counted on one day. */
export interface Day {
  readonly day: string;
  readonly judged: number;
  readonly covered: number;
  readonly help: number;
  readonly practice: number;
}

const HEAD = 'day,judged,covered,help,practice';

/** A file that the counts page saved. Throws, naming the line, on anything else. */
export function readCounts(text: string): Day[] {
  const [head, ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  if (head !== HEAD) throw new Error(`the first line must be "${HEAD}"`);
  const days = lines.map((line, n) => {
    const found = /^(\d{4}-\d\d-\d\d),(\d{1,9}),(\d{1,9}),(\d{1,9}),(\d{1,9})$/.exec(line);
    if (!found || Number.isNaN(Date.parse(found[1] ?? '')))
      throw new Error(`line ${n + 2}: ${line}`);
    const [, day = '', judged, covered, help, practice] = found;
    return {
      day,
      judged: Number(judged),
      covered: Number(covered),
      help: Number(help),
      practice: Number(practice),
    };
  });
  if (new Set(days.map(({ day }) => day)).size !== days.length)
    throw new Error('a day stands twice');
  return days;
}
