import { MARK_COLOURS, MARK_DRAWINGS } from './marks.ts';
import type { Settings } from './protocol.ts';
import { canonicalHost } from './sites.ts';

/**
 * What a value may be, as data: bodies of messages, stored values, imported files and policies are
 * checked by it, and the managed schema is generated from it. Only types that the schema can say.
 */
export type ItemType =
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'boolean' }
  /** a whole number */
  | { readonly is: 'integer'; readonly from: number; readonly to: number }
  | { readonly is: 'number'; readonly from: number; readonly to: number }
  /** `most` UTF-16 units; `pattern` as in JSON schema */
  | { readonly is: 'text'; readonly most: number; readonly pattern?: string }
  /** a host name, in any form that `canonicalHost` knows; `*` too where `any` is set */
  | { readonly is: 'host'; readonly any?: true }
  | { readonly is: 'list'; readonly of: ItemType; readonly least?: number; readonly most: number }
  /** every field, no other */
  | { readonly is: 'record'; readonly of: Readonly<Record<string, ItemType>> }
  | { readonly is: 'or-null'; readonly of: ItemType };

const LEVELS = ['relaxed', 'balanced', 'strict'] as const;
const level: ItemType = { is: 'choice', of: [...LEVELS, 'custom'] };

const MARKS = MARK_DRAWINGS.flatMap((one) => MARK_COLOURS.map((colour) => `${one}-${colour}`));

const boolean: ItemType = { is: 'boolean' };
const choice = (...of: string[]): ItemType => ({ is: 'choice', of });
const text = (most: number): ItemType => ({ is: 'text', most });
const orNull = (of: ItemType): ItemType => ({ is: 'or-null', of });
const list = (of: ItemType, most: number): ItemType => ({ is: 'list', of, most });
/** Largest time a `Date` can hold. */
const END_OF_TIME = 8.64e15;

export const SETTING_TYPES: { readonly [K in keyof Settings]: ItemType } = {
  sensitivity: level,
  limits: orNull({ is: 'list', of: { is: 'number', from: 0, to: 2 }, least: 5, most: 5 }),
  cover: choice('blur', 'opaque', 'drawing'),
  language: choice('vi', 'en'),
  textLevel: choice('younger', 'older'),
  drawings: choice('same', ...LEVELS),
  video: choice('same', ...LEVELS, 'covered'),
  undecided: choice('auto', 'covered', 'shown'),
  showAnyway: choice('never', 'pin', 'calm'),
  country: { is: 'text', most: 2, pattern: '^[a-z]{2}$' },
  mark: choice('none', ...MARKS),
  sites: list(
    {
      is: 'record',
      of: {
        host: { is: 'host' },
        sensitivity: orNull(level),
        pausedUntil: orNull({ is: 'integer', from: 0, to: END_OF_TIME }),
        reason: text(200),
      },
    },
    500,
  ),
  counts: boolean,
  autoLock: { is: 'integer', from: 1, to: 60 },
  organisation: text(120),
  contact: orNull({ is: 'record', of: { name: text(120), phone: text(40), hours: text(120) } }),
  pauseSites: orNull(list({ is: 'host', any: true }, 500)),
  lessons: list({ is: 'text', most: 60, pattern: '^[a-z0-9-]+$' }, 100),
  pin: choice('own', 'policy'),
  countsExport: boolean,
};

/** What is wrong with a value: its type, or that it lies outside what is allowed; null: nothing. */
export function misfit(type: ItemType, value: unknown): 'type' | 'range' | null {
  switch (type.is) {
    case 'choice':
      return typeof value !== 'string' ? 'type' : type.of.includes(value) ? null : 'range';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'type';
    case 'integer':
    case 'number':
      if (typeof value !== 'number' || (type.is === 'integer' && !Number.isInteger(value)))
        return 'type';
      return value >= type.from && value <= type.to ? null : 'range';
    case 'text':
      if (typeof value !== 'string') return 'type';
      return value.length <= type.most && new RegExp(type.pattern ?? '').test(value)
        ? null
        : 'range';
    case 'host':
      if (typeof value !== 'string') return 'type';
      return canonicalHost(value) !== null || (type.any && value === '*') ? null : 'range';
    case 'list':
      if (!Array.isArray(value)) return 'type';
      if (value.length < (type.least ?? 0) || value.length > type.most) return 'range';
      return worst(value.map((one) => misfit(type.of, one)));
    case 'record':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'type';
      if (Object.keys(value).some((key) => !Object.hasOwn(type.of, key))) return 'type';
      return worst(
        Object.entries(type.of).map(([key, of]) =>
          misfit(of, Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
        ),
      );
    case 'or-null':
      return value === null ? null : misfit(type.of, value);
  }
}

function worst(found: readonly ('type' | 'range' | null)[]): 'type' | 'range' | null {
  return found.find((one) => one === 'type') ?? found.find((one) => one !== null) ?? null;
}
