import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generic } from './generic.ts';
import { stepsFor } from './guide.ts';
import { ENDING } from './lesson-parts.ts';
import { LESSONS } from './lessons.ts';
import { badSources } from './meta/structure.ts';
import { allTexts, badWording } from './meta/wording.ts';
import { PLATFORMS } from './platforms.ts';

test('each lesson file is one lesson in the list, called as the file is', () => {
  const files = readdirSync(new URL('./lessons/', import.meta.url)).map((file) =>
    file.replace(/\.ts$/, ''),
  );
  expect(LESSONS.map((lesson) => lesson.id).toSorted()).toEqual(files.toSorted());
});

describe.each(LESSONS)('lesson $id', (lesson) => {
  test('speaks kindly, and shows but never recommends the wrong turns', () => {
    const texts = allTexts(lesson, lesson.id);
    const wrongTurns = lesson.scenes.flatMap((scene) =>
      scene.kind === 'choice'
        ? scene.options.filter((option) => !option.good).map((option) => option.say)
        : [],
    );
    expect(texts.filter(({ value }) => !wrongTurns.includes(value)).flatMap(badWording)).toEqual(
      [],
    );
  });

  test('asks something, with good answers and wrong turns', () => {
    const choices = lesson.scenes.filter((scene) => scene.kind === 'choice');
    expect(choices).not.toEqual([]);
    for (const { options } of choices) {
      expect(new Set(options.map((option) => option.good))).toEqual(new Set([true, false]));
    }
  });

  test('walks only steps that exist', () => {
    for (const scene of lesson.scenes) {
      if (scene.kind !== 'walk') continue;
      const guide = [generic, ...PLATFORMS].find(({ id }) => id === scene.guide);
      const target = guide?.targets.find(({ kind }) => kind === scene.target);
      const steps = target ? stepsFor(target, scene.situation).map(({ id }) => id) : [];
      expect(steps, `${scene.guide} ${scene.target}`).toContain(scene.until ?? 'submit');
    }
  });

  test('ends with: not your fault, tell an adult, 111', () => {
    expect(lesson.ending).toBe(ENDING);
    expect(ENDING.map(({ older }) => older.en).join(' ')).toMatch(/not your fault.*adult.*111/);
  });

  test('says what it rests on', () => {
    expect(badSources(lesson, lesson.id, new Date())).toEqual([]);
  });
});
