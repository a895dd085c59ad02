import { expect, it } from 'vitest';
import { ITEMS } from '../store/items.ts';
import { managedSchema, type SchemaNode } from './schema.ts';

const schema = managedSchema();
const properties = schema.properties ?? {};

/** A node and everything below it. */
function below(node: SchemaNode): SchemaNode[] {
  const inner = [...(node.items ? [node.items] : []), ...Object.values(node.properties ?? {})];
  return [node, ...inner.flatMap(below)];
}

it('covers exactly every setting, each with words in both languages', () => {
  expect(Object.keys(properties).sort()).toEqual(Object.keys(ITEMS).sort());
  for (const [key, { title, description }] of Object.entries(properties)) {
    expect(title, key).toMatch(/^.+ \(.+\)$/);
    expect(description?.length, key).toBeGreaterThan(20);
  }
});

it('says nothing that keeps Chromium from loading the extension', () => {
  for (const node of below(schema)) {
    expect(Object.keys(node).filter((key) => !KNOWN.includes(key))).toEqual([]);
    expect(node.type === 'array').toBe(node.items !== undefined);
    expect(node.type === 'object').toBe(node.properties !== undefined);
  }
});
const KNOWN = ['type', 'title', 'description', 'items', 'properties'];

it('says of every default that it is of the right type', () => {
  for (const [key, { value }] of Object.entries(ITEMS)) {
    if (value === null) continue;
    const is = Array.isArray(value) ? 'array' : typeof value;
    expect([is, is === 'number' ? 'integer' : is]).toContain(properties[key]?.type);
  }
});
