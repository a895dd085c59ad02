import { expect, it } from 'vitest';
import { commandsOf } from './commands.ts';

it('reads commands as a reader types them', () => {
  const text = [
    'First `npm ci`.',
    '```sh',
    'npm start    # looks',
    'npm run policy -- --a b \\',
    '  --c "d e"',
    'KEY=k npm run pack',
    '```',
    '```ts',
    'npm no',
    '```',
  ].join('\n');
  expect(commandsOf(text)).toEqual([
    'npm start',
    'npm run policy -- --a b --c "d e"',
    'KEY=k npm run pack',
  ]);
});
