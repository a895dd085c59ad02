import { expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { failOnLoss } from './graphics-loss.ts';
import type { Scores } from './verdict.ts';

const scores: Scores = [0, 0, 1, 0, 0];
const frame = new Uint8Array();

function engine(judge: Engine['judge']): Engine {
  return { backend: 'tfjs-webgl', judge, second: judge, usage: () => ({ tensors: 1, bytes: 4 }) };
}

test('answers while the context is there', async () => {
  const whole = failOnLoss(
    engine(async () => scores),
    () => {},
  );
  expect(await whole.judge(frame)).toEqual(scores);
  expect(whole.usage()).toEqual({ tensors: 1, bytes: 4 });
});

test('refuses the frame in hand, and every later one, once it is lost', async () => {
  let lose = () => {};
  const silent = failOnLoss(
    engine(() => new Promise(() => {})),
    (tell) => {
      lose = tell;
    },
  );
  const inHand = silent.judge(frame);
  lose();
  await expect(inHand).rejects.toThrow('lost');
  await expect(silent.judge(frame)).rejects.toThrow('lost');
  await expect(silent.second(frame)).rejects.toThrow('lost');
});
