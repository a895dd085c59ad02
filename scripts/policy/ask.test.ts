import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { isPlan } from '../../policy/plan.ts';
import { SETTING_KEYS } from '../../policy/settings.ts';
import { askForPlan } from './ask.ts';

it('asks until each answer is sound', async () => {
  const settings = SETTING_KEYS.map((key) => (key === 'sensitivity' ? 'Strict\nstrict' : ''));
  const answers = [
    'e',
    'abcdefghijklmnopabcdefghijklmnop',
    'no address',
    'https://a.example/update.xml',
    '', // no Edge
    '', // no Firefox
    '', // private windows: the usual
    '9',
    '1', // developer tools: none
    '',
    ...settings,
  ];
  const input = new PassThrough();
  input.end(`${answers.join('\n')}\n`);
  const output = new PassThrough();
  const plan = await askForPlan(input, output);
  expect(plan).toEqual({
    chrome: { id: 'abcdefghijklmnopabcdefghijklmnop', url: 'https://a.example/update.xml' },
    edge: null,
    firefox: null,
    privateWindows: 'off',
    developerTools: 'off',
    guests: 'off',
    settings: { sensitivity: 'strict' },
  });
  expect(isPlan(plan)).toBe(true);
  const said = String(output.read());
  expect(said.match(/have to be put right/g)).toHaveLength(3);
});
