import { generic } from '../../guides/generic.ts';
import type { Lesson, Scene, Walk } from '../../guides/lesson.ts';
import { PLATFORMS } from '../../guides/platforms.ts';
import type { Language } from '../../locales/text.ts';
import { type Plan, planOf } from './simulator/screens.ts';
import { isDone, type Move, move, START, type WalkState } from './simulator/walk.ts';

/** How far a child has come in one scene. */
export interface SceneState {
  readonly walk: WalkState;
  /** lines of a chat that are shown */
  readonly read: number;
  /** options of a choice that were tried, in order */
  readonly picked: readonly number[];
  /** digits on the drawn telephone, and whether the call was begun */
  readonly dial: { readonly digits: string; readonly wrong: boolean; readonly called: boolean };
  /** what was pressed on the drawn covered picture */
  readonly alarm: 'covered' | 'help' | 'mistake';
}

/** `step` is the scene's index; one past the last is the lesson's end. */
export interface LessonState {
  readonly step: number;
  readonly scene: SceneState;
}

export type SceneMove =
  | { readonly kind: 'walk'; readonly move: Move }
  | { readonly kind: 'read' }
  | { readonly kind: 'pick'; readonly option: number }
  | { readonly kind: 'digit'; readonly digit: string }
  | { readonly kind: 'rub-out' }
  | { readonly kind: 'call' }
  | { readonly kind: 'alarm'; readonly press: 'help' | 'mistake' };

const FRESH: SceneState = {
  walk: START,
  read: 1,
  picked: [],
  dial: { digits: '', wrong: false, called: false },
  alarm: 'covered',
};
const NUMBER = '111';
const MOST_DIGITS = 6;

/** Where a lesson begins, or goes on. */
export function startAt(lesson: Lesson, step = 0): LessonState {
  return { step: step < lesson.scenes.length ? step : 0, scene: FRESH };
}

/** The next scene, if this one may be left. */
export function forward(lesson: Lesson, state: LessonState): LessonState {
  const scene = lesson.scenes[state.step];
  if (!scene || !mayLeave(scene, state.scene)) return state;
  return { step: state.step + 1, scene: FRESH };
}

export function inScene(lesson: Lesson, state: LessonState, done: SceneMove): LessonState {
  const scene = lesson.scenes[state.step];
  return scene ? { ...state, scene: sceneMove(scene, state.scene, done) } : state;
}

/** A scene may be left once it was read, walked, or answered well: never by waiting, never by failing. */
export function mayLeave(scene: Scene, state: SceneState): boolean {
  switch (scene.kind) {
    case 'tell':
      return true;
    case 'walk':
      return isDone(planFor(scene, 'vi'), state.walk);
    case 'chat':
      return state.read >= scene.lines.length;
    case 'choice':
      return state.picked.some((index) => scene.options[index]?.good);
    case 'call':
      return state.dial.called;
    case 'false-alarm':
      return state.alarm === 'mistake';
  }
}

/** The drawn page's plan; a lesson's guide and target exist (lessons.test.ts). */
export function planFor(scene: Walk, language: Language): Plan {
  const guide = [generic, ...PLATFORMS].find(({ id }) => id === scene.guide) ?? generic;
  const target = guide.targets.find(({ kind }) => kind === scene.target) ?? generic.targets[0];
  if (!target) return { spots: [], screens: [] };
  return planOf(target, scene.situation, language, scene.until);
}

function sceneMove(scene: Scene, state: SceneState, done: SceneMove): SceneState {
  switch (done.kind) {
    case 'walk':
      if (scene.kind !== 'walk') return state;
      return { ...state, walk: move(planFor(scene, 'vi'), state.walk, done.move) };
    case 'read':
      return { ...state, read: state.read + 1 };
    case 'pick':
      return { ...state, picked: [...state.picked.filter((n) => n !== done.option), done.option] };
    case 'alarm':
      return { ...state, alarm: done.press };
    default:
      return { ...state, dial: dialMove(state.dial, done) };
  }
}

function dialMove(dial: SceneState['dial'], done: SceneMove): SceneState['dial'] {
  if (done.kind === 'rub-out') return { ...dial, digits: dial.digits.slice(0, -1), wrong: false };
  if (done.kind === 'digit') {
    return { ...dial, digits: `${dial.digits}${done.digit}`.slice(0, MOST_DIGITS), wrong: false };
  }
  const called = dial.digits === NUMBER;
  return { digits: called ? dial.digits : '', wrong: !called, called };
}
