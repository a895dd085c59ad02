import type { Day } from './read.ts';

/** Fewer computers than this could be one classroom corner, or one child: never shown. */
export const LEAST = 10;

export interface Machine {
  /** the folder in which its file lay */
  readonly group: string;
  readonly days: readonly Day[];
}

export interface DayTotal extends Day {
  /** computers that counted anything on this day */
  readonly machines: number;
}

export interface Group {
  readonly name: string;
  readonly machines: number;
  readonly days: readonly DayTotal[];
}

export interface Combined {
  readonly groups: readonly Group[];
  /** groups that were left out, without their numbers */
  readonly dropped: readonly string[];
  /** days of shown groups that were left out: too few computers counted on them */
  readonly droppedDays: number;
}

/**
 * Adds the files of many computers, group by group. A group of fewer than {@link LEAST} computers is left
 * out, and so is each day of a group on which fewer counted. Nothing is added up over all groups: the
 * difference would tell what was left out.
 */
export function combine(machines: readonly Machine[]): Combined {
  const names = [...new Set(machines.map(({ group }) => group))].sort();
  const groups: Group[] = [];
  const dropped: string[] = [];
  let droppedDays = 0;
  for (const name of names) {
    const own = machines.filter(({ group }) => group === name);
    if (own.length < LEAST) {
      dropped.push(name);
      continue;
    }
    const days = totals(own);
    const shown = days.filter((day) => day.machines >= LEAST);
    droppedDays += days.length - shown.length;
    groups.push({ name, machines: own.length, days: shown });
  }
  return { groups, dropped, droppedDays };
}

function totals(machines: readonly Machine[]): DayTotal[] {
  const byDay = new Map<string, DayTotal>();
  for (const one of machines.flatMap(({ days }) => days)) {
    if (one.judged + one.covered + one.help + one.practice === 0) continue;
    const sum = byDay.get(one.day);
    byDay.set(one.day, {
      day: one.day,
      judged: (sum?.judged ?? 0) + one.judged,
      covered: (sum?.covered ?? 0) + one.covered,
      help: (sum?.help ?? 0) + one.help,
      practice: (sum?.practice ?? 0) + one.practice,
      machines: (sum?.machines ?? 0) + 1,
    });
  }
  return [...byDay.values()].sort((a, b) => a.day.localeCompare(b.day));
}
