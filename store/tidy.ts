import type { ItemType } from '../bridge/setting-types.ts';
import { canonicalHost } from '../bridge/sites.ts';

/**
 * A value in the one form that is stored and compared: hosts canonical, and fields of a record that
 * its author left out empty or null. Says nothing of whether the value is sound.
 */
export function tidy(type: ItemType, value: unknown): unknown {
  if (type.is === 'host' && typeof value === 'string') return canonicalHost(value) ?? value;
  if (type.is === 'list' && Array.isArray(value)) return value.map((one) => tidy(type.of, one));
  if (type.is === 'or-null') return value === null ? null : tidy(type.of, value);
  if (type.is !== 'record' || typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).map(([key, one]) => {
    const of = Object.hasOwn(type.of, key) ? type.of[key] : undefined;
    return [key, of ? tidy(of, one) : one];
  });
  const absent = Object.entries(type.of)
    .filter(([key, of]) => !Object.hasOwn(value, key) && (of.is === 'or-null' || of.is === 'text'))
    .map(([key, of]) => [key, of.is === 'text' ? '' : null]);
  return Object.fromEntries([...given, ...absent]);
}
