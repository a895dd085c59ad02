import { random } from '../../../../scripts/fixtures/random.ts';
import type { Part } from '../../../support/shot.ts';
import { carriers } from './carriers.ts';
import { moments } from './moments.ts';
import { places } from './places.ts';
import { HELPERS } from './shown.ts';
import { tricks } from './tricks.ts';
import { turns } from './turns.ts';

/** How one picture of a grown page comes to be shown. Names of the tables beside this file. */
export interface Plan {
  readonly flagged: boolean;
  /** Its part of the window, in CSS pixels. */
  readonly cell: Part;
  readonly carrier: string;
  /** From the outside inwards. */
  readonly places: readonly string[];
  readonly moment: string;
  readonly trick: string;
  readonly turn: string;
}

const MOST_PLACES = 3;
/** Two flagged pictures and two harmless ones, crosswise, in a window of 640×450. */
const CELLS = [
  { flagged: true, left: 0, top: 0 },
  { flagged: false, left: 320, top: 0 },
  { flagged: false, left: 0, top: 225 },
  { flagged: true, left: 320, top: 225 },
];

/** The same page for the same seed, as long as the tables stay as they are. */
export function plansOf(seed: number): readonly Plan[] {
  const { pick, whole } = random(seed);
  const one = (table: object) => pick(Object.keys(table) as [string, ...string[]]);
  return CELLS.map(({ flagged, ...corner }) => {
    return {
      flagged,
      cell: { ...corner, width: 320, height: 225 },
      carrier: one(carriers),
      places: Array.from({ length: whole(0, MOST_PLACES) }, () => one(places)),
      moment: one(moments),
      trick: one(tricks),
      turn: one(turns),
    };
  });
}

/** Two pictures in one line, as it is told when they go wrong. */
export function told(plan: Plan): string {
  const where = plan.places.length > 0 ? ` in ${plan.places.join(' in ')}` : '';
  return `${plan.carrier}${where}, ${plan.moment}, style ${plan.trick}, then ${plan.turn}`;
}

/** Addresses of pictures: what a plan shows, and a harmless one that it may show before. */
export interface Sources {
  readonly source: string;
  readonly other: string;
}

/** A document that does as planned, each plan with pictures of its own. */
export function grownPage(plans: readonly Plan[], sources: readonly Sources[]): string {
  const tables = Object.entries({ carriers, places, moments, turns }).map(
    ([name, table]) => `const ${name} = {${Object.entries(table).map(methodOf).join(',')}};`,
  );
  const script = [
    ...HELPERS.map(String),
    ...tables,
    `const tricks = ${JSON.stringify(tricks)};`,
    `(${grow})(${JSON.stringify(plans)}, ${JSON.stringify(sources)});`,
  ].join('\n');
  return `<!doctype html><meta charset="utf-8"><title>grown</title>
<style>body{margin:0}section{position:absolute;width:310px;height:215px}p{margin:0}iframe{overflow:hidden}</style>
${plans.map(({ cell }) => `<section style="left:${cell.left}px;top:${cell.top}px"></section>`).join('')}
<script>${script}</script>`;
}

/** An entry of a table as source text: a method stands there under its name already. */
function methodOf([name, run]: readonly [string, unknown]): string {
  const source = String(run);
  return /^(?:async\s*)?(?:\([^)]*\)|\w+)\s*=>/.test(source)
    ? `${JSON.stringify(name)}: ${source}`
    : source;
}

/** Runs in the page. */
function grow(plans: readonly Plan[], sources: readonly Sources[]): void {
  const tables = { carriers, places, moments, turns, tricks };
  const show = async (plan: Plan, cell: Element, { source, other }: Sources) => {
    const { carriers, places, moments, turns, tricks } = tables;
    await moments[plan.moment]?.(source);
    let into = cell;
    for (const name of plan.places) into = (await places[name]?.(into)) ?? into;
    const style = into.ownerDocument.createElement('style');
    style.textContent = tricks[plan.trick] ?? '';
    into.append(style);
    const shown = await carriers[plan.carrier]?.(into, source);
    if (shown) turns[plan.turn]?.(shown, source, other);
  };
  document.querySelectorAll('section').forEach((cell, n) => {
    const [plan, from] = [plans[n], sources[n]];
    if (plan && from)
      show(plan, cell, from).catch((error) => console.log(`not grown: ${n} ${error}`));
  });
}
