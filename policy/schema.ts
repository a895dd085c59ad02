import type { ItemType } from '../bridge/setting-types.ts';
import { helpOf, SETTING_KEYS, titleOf, typeInPolicy } from './settings.ts';

/** As much of JSON schema as Chromium's policy code reads. */
export interface SchemaNode {
  readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** Chromium's integers; larger ones are doubles, and doubles may have no bounds in a schema. */
const MOST_INTEGER = 2 ** 31 - 1;

/**
 * The managed schema: every setting, its type, its words in both languages. It names types only, no
 * ranges or allowed words: Chromium would drop such a value silently, as if there were no policy for it.
 * So a slip such as "Strict" reaches the extension, which says so on the policy page and keeps the last
 * sound value.
 */
export function managedSchema(): SchemaNode {
  const properties = SETTING_KEYS.map((key) => {
    const words = {
      title: `${titleOf(key, 'vi')} (${titleOf(key, 'en')})`,
      description: `${helpOf(key, 'vi')} ${helpOf(key, 'en')}`,
    };
    return [key, { ...words, ...node(typeInPolicy(key)) }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function node(type: ItemType): SchemaNode {
  switch (type.is) {
    case 'choice':
    case 'text':
    case 'host':
      return { type: 'string' };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: type.to > MOST_INTEGER ? 'number' : 'integer' };
    case 'number':
      return { type: 'number' };
    case 'list':
      return { type: 'array', items: node(type.of) };
    case 'record': {
      const fields = Object.entries(type.of).map(([field, of]) => [field, node(of)]);
      return { type: 'object', properties: Object.fromEntries(fields) };
    }
    case 'or-null':
      return node(type.of);
  }
}
