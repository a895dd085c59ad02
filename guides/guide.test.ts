import { expect, test } from 'vitest';
import { generic } from './generic.ts';
import { unseenOf } from './guide.ts';
import { PLATFORMS } from './platforms.ts';

const steps = (id: string, kind: string) =>
  [generic, ...PLATFORMS]
    .find((guide) => guide.id === id)
    ?.targets.find((target) => target.kind === kind)
    ?.steps.map((step) => [step.id, unseenOf(step)] as const) ?? [];

test('says what nobody has seen: the place of a sign, the words of a row', () => {
  const known = Object.fromEntries(steps('generic', 'post'));
  expect(known).toMatchObject({ ready: null, menu: 'place', report: 'words', submit: 'words' });
});

test('says nothing under words that were read or seen', () => {
  const known = Object.fromEntries(steps('facebook', 'post'));
  expect(known).toMatchObject({ menu: null, report: null, submit: null, block: 'words' });
});
