import type { LevelledText, Situation, Source } from '../guide.ts';

/** Something in a guide with the way to it, for messages a person can act on. */
export interface Found<T> {
  readonly at: string;
  readonly value: T;
}

export const SITUATIONS: readonly Situation[] = ['me', 'threat', 'under-18', 'other'];

/** Everything below `root` that `is` accepts, outermost first. */
export function walk<T>(root: unknown, at: string, is: (value: unknown) => value is T): Found<T>[] {
  if (is(root)) return [{ at, value: root }];
  if (typeof root !== 'object' || root === null) return [];
  return Object.entries(root).flatMap(([key, value]) =>
    walk(value, `${at}.${named(value, key)}`, is),
  );
}

/** Arrays of steps and targets read better by id than by number. */
function named(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return key;
  if ('id' in value && typeof value.id === 'string') return value.id;
  if ('kind' in value && typeof value.kind === 'string') return value.kind;
  return key;
}

export function isLevelled(value: unknown): value is LevelledText {
  return typeof value === 'object' && value !== null && 'younger' in value && 'older' in value;
}

export function isSource(value: unknown): value is Source {
  return (
    typeof value === 'object' && value !== null && 'evidence' in value && 'verifiedOn' in value
  );
}

export function isUrl(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]+:\/\//i.test(value);
}
