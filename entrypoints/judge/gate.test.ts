import { expect, it } from 'vitest';
import { Gate } from './gate.ts';
import { Once } from './once.ts';

it('lets only so many run at once, in order, whatever fails', async () => {
  const gate = new Gate(2);
  const log: string[] = [];
  const ends = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const runs = ends.map(({ promise }, n) =>
    gate.run(async () => {
      log.push(`start ${n}`);
      await promise;
    }),
  );
  const results = Promise.allSettled(runs);
  expect(log).toEqual(['start 0', 'start 1']);
  ends[1]?.reject(new Error('broken'));
  await runs[1]?.catch(() => undefined);
  await Promise.resolve();
  expect(log).toEqual(['start 0', 'start 1', 'start 2']);
  for (const { resolve } of ends) resolve();
  expect((await results).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});

it('does equal work once while it runs, and anew afterwards', async () => {
  const once = new Once<number>();
  let runs = 0;
  const work = async () => {
    runs += 1;
    return runs;
  };
  expect(await Promise.all([once.run('a', work), once.run('a', work)])).toEqual([1, 1]);
  expect(await once.run('a', work)).toBe(2);
});
