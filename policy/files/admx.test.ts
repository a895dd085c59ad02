import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { policyFiles } from '../files.ts';
import { SETTING_KEYS } from '../settings.ts';
import { HOSTILE } from '../test-support/plans.ts';

const FOLDER = 'windows/PolicyDefinitions';
const files = policyFiles(HOSTILE);
const text = (path: string) => new TextDecoder().decode(files.get(`${FOLDER}/${path}`));
const template = text('o-xanh.admx');
const LANGUAGES = ['vi-VN', 'en-US'];

const LISTS = ['category', 'policy', 'string', 'presentation', 'item', 'definition'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  htmlEntities: true,
  isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && LISTS.includes(name),
});
const admx = parser.parse(template).policyDefinitions;
const resources = (language: string) =>
  parser.parse(text(`${language}/o-xanh.adml`)).policyDefinitionResources.resources;
type Named = { name: string; id: string; presentation?: string; elements?: Elements };
type Elements = Record<string, { id: string }>;

describe('the group policy template', () => {
  it('is well-formed, and so are its words', () => {
    expect(XMLValidator.validate(template)).toBe(true);
    for (const language of LANGUAGES)
      expect(XMLValidator.validate(text(`${language}/o-xanh.adml`))).toBe(true);
  });

  it('has a policy for every setting of Chrome and Edge', () => {
    const names = admx.policies.policy.map(({ name }: Named) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const brand of ['chrome', 'edge'])
      for (const key of SETTING_KEYS) expect(names).toContain(`${brand}_${key}`);
    expect(names).toContain('firefox_settings');
  });

  it.each(LANGUAGES)('finds each word and each control in %s', (language) => {
    const { stringTable, presentationTable } = resources(language);
    const strings = stringTable.string.map(({ id }: Named) => id);
    expect(new Set(strings).size).toBe(strings.length);
    for (const [, id] of template.matchAll(/\$\(string\.(\w+)\)/g)) expect(strings).toContain(id);
    const shown = new Map<string, object>(
      presentationTable.presentation.map((one: Named) => [one.id, one]),
    );
    for (const { presentation, elements, name } of admx.policies.policy as Named[]) {
      expect(presentation === undefined, name).toBe(elements === undefined);
      if (!presentation) continue;
      const { id: _, ...controls } = (shown.get(presentation.slice('$(presentation.'.length, -1)) ??
        {}) as Record<string, { refId: string }>;
      const ids = Object.values(elements ?? {}).map(({ id }) => id);
      expect(Object.values(controls).map(({ refId }) => refId)).toEqual(ids);
    }
  });

  it('has only categories and supported systems that it declares', () => {
    const categories = admx.categories.category.map(({ name }: Named) => name);
    const supported = admx.supportedOn.definitions.definition.map(({ name }: Named) => name);
    for (const [, ref] of template.matchAll(/<parentCategory ref="(\w+)"/g))
      expect(categories).toContain(ref);
    for (const [, ref] of template.matchAll(/<supportedOn ref="(\w+)"/g))
      expect(supported).toContain(ref);
  });

  it('carries an address with & whole', () => {
    const [install] = admx.policies.policy;
    const values = install.enabledList.item as { valueName: string; value: { string: string[] } }[];
    const url = values.find(({ valueName }) => valueName === 'update_url');
    expect(url?.value.string).toEqual([HOSTILE.chrome?.url]);
  });
});
