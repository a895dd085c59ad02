import type { Lesson } from '../../guides/lesson.ts';
import { LESSONS } from '../../guides/lessons.ts';

/** What the page knows of earlier practice (store/progress.ts writes it down). */
export interface Practised {
  readonly lessons: readonly {
    readonly lesson: string;
    readonly done: string | null;
    readonly step: number;
  }[];
  readonly state: 'kept' | 'damaged' | 'closed';
}

export function isDone(practised: Practised, lesson: Lesson): boolean {
  return practised.lessons.some((one) => one.lesson === lesson.id && one.done !== null);
}

/** The scene a lesson goes on with; 0: from the start. */
export function stepOf(practised: Practised, lesson: Lesson): number {
  return practised.lessons.find((one) => one.lesson === lesson.id)?.step ?? 0;
}

/** In the order of the list: those the school chose first, in the school's own order. */
export function inOrder(assigned: readonly string[]): readonly Lesson[] {
  const first = assigned.flatMap((id) => LESSONS.find((lesson) => lesson.id === id) ?? []);
  return [...new Set([...first, ...LESSONS])];
}

/** The lesson after this one that was not yet done; of all done: the next one. */
export function nextAfter(
  lesson: Lesson,
  practised: Practised,
  assigned: readonly string[],
): Lesson | undefined {
  const order = inOrder(assigned);
  const at = order.indexOf(lesson);
  const others = [...order.slice(at + 1), ...order.slice(0, at)];
  return others.find((one) => !isDone(practised, one)) ?? order[at + 1];
}

/** Remembers a step or an end at once, before the disk has. `today` is YYYY-MM-DD. */
export function withLesson(
  practised: Practised,
  lesson: Lesson,
  change: { step: number; done: boolean },
  today: string,
): Practised {
  const before = practised.lessons.find((one) => one.lesson === lesson.id);
  const done = before?.done ?? (change.done ? today : null);
  const rest = practised.lessons.filter((one) => one !== before);
  return { ...practised, lessons: [...rest, { lesson: lesson.id, step: change.step, done }] };
}
