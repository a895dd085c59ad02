import { describe, expect, test } from 'vitest';
import type { Lesson, Scene } from '../../guides/lesson.ts';
import { LESSONS } from '../../guides/lessons.ts';
import {
  forward,
  inScene,
  type LessonState,
  mayLeave,
  planFor,
  type SceneMove,
  startAt,
} from './flow.ts';

/** What a child does who does everything right. */
function movesFor(scene: Scene): readonly SceneMove[] {
  switch (scene.kind) {
    case 'tell':
      return [];
    case 'walk':
      return planFor(scene, 'vi').spots.map((_, spot) => ({
        kind: 'walk',
        move: { kind: 'press', spot },
      }));
    case 'chat':
      return scene.lines.slice(1).map(() => ({ kind: 'read' }));
    case 'choice':
      return [{ kind: 'pick', option: scene.options.findIndex(({ good }) => good) }];
    case 'call':
      return [
        ...['1', '1', '1'].map((digit) => ({ kind: 'digit', digit }) as const),
        { kind: 'call' },
      ];
    case 'false-alarm':
      return [
        { kind: 'alarm', press: 'help' },
        { kind: 'alarm', press: 'mistake' },
      ];
  }
}

function play(lesson: Lesson, state: LessonState, moves: readonly SceneMove[]): LessonState {
  return moves.reduce((now, done) => inScene(lesson, now, done), state);
}

describe.each(LESSONS)('$id', (lesson) => {
  test('can be done from beginning to end', () => {
    let state = startAt(lesson);
    for (const scene of lesson.scenes) {
      state = forward(lesson, play(lesson, state, movesFor(scene)));
    }
    expect(state.step).toBe(lesson.scenes.length);
  });

  test('no scene that asks for something is left without it', () => {
    lesson.scenes.forEach((scene, step) => {
      const { scene: fresh } = startAt(lesson, step);
      const asksNothing =
        scene.kind === 'tell' || (scene.kind === 'chat' && scene.lines.length < 2);
      expect(mayLeave(scene, fresh), `${step} ${scene.kind}`).toBe(asksNothing);
    });
  });

  test('wrong answers lead to no next scene, and bar none', () => {
    lesson.scenes.forEach((scene, step) => {
      if (scene.kind !== 'choice') return;
      const wrong = scene.options.flatMap(({ good }, option) =>
        good ? [] : [{ kind: 'pick', option } as const],
      );
      const tried = play(lesson, startAt(lesson, step), wrong);
      expect(forward(lesson, tried)).toEqual(tried);
      const found = play(lesson, tried, movesFor(scene));
      expect(forward(lesson, found).step).toBe(step + 1);
    });
  });

  test('goes on where it was left, and from the start where that is no more', () => {
    expect(startAt(lesson, 1).step).toBe(1);
    expect(startAt(lesson, 99).step).toBe(0);
  });

  test('is about three minutes long: at most 40 presses', () => {
    const presses = lesson.scenes.flatMap((scene) => [...movesFor(scene), 'forward']);
    expect(presses.length).toBeLessThanOrEqual(40);
  });
});

describe('the drawn telephone', () => {
  const lesson = LESSONS.find(({ id }) => id === 'call-111');
  const dial = (...digits: readonly string[]) => {
    if (!lesson) throw new Error('no lesson about 111');
    const moves: SceneMove[] = digits.map((digit) => ({ kind: 'digit', digit }));
    return play(lesson, startAt(lesson, 1), [...moves, { kind: 'call' }]).scene.dial;
  };

  test('takes 111 and nothing else, and never for ever', () => {
    expect(dial('1', '1', '1')).toMatchObject({ called: true, wrong: false });
    expect(dial('1', '1', '3')).toEqual({ called: false, wrong: true, digits: '' });
    expect(dial()).toMatchObject({ called: false, wrong: true });
  });

  test('a digit too many can be taken back', () => {
    if (!lesson) throw new Error('no lesson about 111');
    const digits: SceneMove[] = [...'1111'].map((digit) => ({ kind: 'digit', digit }));
    const moves: SceneMove[] = [...digits, { kind: 'rub-out' }, { kind: 'call' }];
    expect(play(lesson, startAt(lesson, 1), moves).scene.dial.called).toBe(true);
  });
});
