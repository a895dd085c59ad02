/**
 * The right rows among the others, never first, not always in the same place: a child should read,
 * not learn a position. The order is the same each time, so that a second look finds it again.
 */
export function among<R extends readonly [unknown, number], O>(
  right: readonly R[],
  others: readonly O[],
): readonly (R | O)[] {
  const place = 1 + ((right[0]?.[1] ?? 0) % 3);
  return [...others.slice(0, place), ...right, ...others.slice(place)];
}
