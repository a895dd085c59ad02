import { expect, it } from 'vitest';
import { isPlan } from '../../policy/plan.ts';
import { parse, planFrom } from './flags.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const URL = 'https://a.example/update.xml';
const none = async () => ({});

it('flags make a plan', async () => {
  const flags = ['--chromium-id', ID, '--chromium-url', URL, '--guests', 'as-is'];
  const set = ['--set', 'sensitivity=strict', '--set', 'autoLock=3', '--set', 'counts=false'];
  const plan = await planFrom(parse([...flags, ...set]), none);
  expect(plan).toMatchObject({
    chrome: { id: ID, url: URL },
    edge: null,
    firefox: null,
    guests: 'as-is',
    privateWindows: 'off',
    settings: { sensitivity: 'strict', autoLock: 3, counts: false },
  });
  expect(isPlan(plan)).toBe(true);
});

it('flags overrule a plan from a file, setting by setting', async () => {
  const file = {
    chrome: { id: ID, url: URL },
    guests: 'as-is',
    settings: { autoLock: 9, pin: 'own' },
  };
  const plan = await planFrom(
    parse(['--json', 'x', '--set', 'autoLock=3', '--firefox-url', 'https://a.example/x.xpi']),
    async () => file,
  );
  expect(plan).toMatchObject({
    chrome: file.chrome,
    firefox: { id: 'o-xanh@o-xanh.example', url: 'https://a.example/x.xpi' },
    guests: 'as-is',
    settings: { autoLock: 3, pin: 'own' },
  });
});

it('refuses a setting without a value', async () => {
  await expect(planFrom(parse(['--set', 'sensitivity']), none)).rejects.toThrow('NAME=VALUE');
});
