import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packs } from '../src/registry.ts';
import { keys } from '../src/school/schema.ts';

interface Node {
  type: string;
  title?: string;
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node;
  sensitiveValue?: boolean;
}
const schema: Node = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));
const top = Object.entries(schema.properties ?? {});

/** Chromium drops a whole key, in silence, for one value that its schema does not like. Ours says what is wrong. */
describe('the schema that the browser puts before managed policy', () => {
  test('has every key that we read, and no other', () => {
    expect(top.map(([key]) => key).sort()).toEqual([...Object.keys(keys()), 'file'].sort());
  });

  test.each(top)('%s has a title and a sentence', (_, node) => {
    expect(node.title).toBeTruthy();
    expect(node.description).toMatch(/\.$/);
  });

  test('has nothing at the top that would keep the extension from loading', () => {
    expect(Object.keys(schema).sort()).toEqual(['properties', 'type']);
    expect(schema.type).toBe('object');
  });

  test.each(top)('%s knows types only, nothing that could drop a value', (key, node) => {
    const known = [
      'type',
      'title',
      'description',
      'properties',
      'items',
      'additionalProperties',
      'sensitiveValue',
    ];
    for (const [path, one] of nodes(node, key)) {
      expect(known, path).toEqual(expect.arrayContaining(Object.keys(one)));
      expect(['string', 'boolean', 'integer', 'number', 'array', 'object'], path).toContain(one.type);
      expect(one.items !== undefined, path).toBe(one.type === 'array');
      expect(Boolean(one.properties ?? one.additionalProperties), path).toBe(one.type === 'object');
    }
  });

  test('lets the options of every pack through', () => {
    const option = schema.properties?.policy?.properties?.options?.additionalProperties;
    for (const pack of Object.values(packs)) {
      for (const options of Object.values(pack.options ?? {})) {
        for (const [name, value] of Object.entries(options)) {
          const node = option?.properties?.[name] ?? option?.additionalProperties;
          expect(`${name}: ${node?.type}`).toBe(`${name}: ${typeof value}`);
        }
      }
    }
  });
});

function nodes(node: Node, path: string): [string, Node][] {
  const below = Object.entries(node.properties ?? {}).flatMap(([key, one]) => nodes(one, `${path}.${key}`));
  const items = node.items ? nodes(node.items, `${path}[]`) : [];
  const others = node.additionalProperties ? nodes(node.additionalProperties, `${path}.*`) : [];
  return [[path, node], ...below, ...items, ...others];
}
