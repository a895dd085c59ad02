import type { DayCounts } from '../../bridge/protocol.ts';

export type Span = 'week' | 'month';
const DAYS: Readonly<Record<Span, number>> = { week: 7, month: 30 };
export const KINDS = ['judged', 'covered', 'help', 'practice'] as const;
export type Kind = (typeof KINDS)[number];
export type Sums = Readonly<Record<Kind, number>>;

/** Local date, ISO 8601, as the background writes it (store/counts.ts). */
export function isoDay(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of that day where the computer stands: no change of clocks moves it to another day. */
export function dateOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

function shifted(day: string, by: number): string {
  const date = dateOf(day);
  date.setDate(date.getDate() + by);
  return isoDay(date);
}

/** The days of a span that ends `back` spans before today, oldest first; nothing counted is zero. */
export function daysOf(
  counted: readonly DayCounts[],
  today: string,
  span: Span,
  back: number,
): readonly DayCounts[] {
  const known = new Map(counted.map((one) => [one.day, one]));
  const last = shifted(today, -back * DAYS[span]);
  return Array.from({ length: DAYS[span] }, (_, n) => {
    const day = shifted(last, n + 1 - DAYS[span]);
    return known.get(day) ?? { day, judged: 0, covered: 0, help: 0, practice: 0 };
  });
}

/** Whether anything was counted before these days. */
export function hasEarlier(counted: readonly DayCounts[], shown: readonly DayCounts[]): boolean {
  const first = shown[0]?.day ?? '';
  return counted.some(({ day }) => day < first);
}

export function sumsOf(days: readonly DayCounts[]): Sums {
  const sum = (kind: Kind) => days.reduce((total, day) => total + day[kind], 0);
  return {
    judged: sum('judged'),
    covered: sum('covered'),
    help: sum('help'),
    practice: sum('practice'),
  };
}

/** A table for spreadsheets, with the byte order mark that they need for letters beyond ASCII. */
export function csvOf(days: readonly DayCounts[]): string {
  const lines = days.map((day) => [day.day, ...KINDS.map((kind) => day[kind])].join(','));
  return `\u{feff}${[['day', ...KINDS].join(','), ...lines].join('\r\n')}\r\n`;
}
