import { describe, expect, test } from 'vitest';
import { generic } from '../../../guides/generic.ts';
import type { PlatformGuide } from '../../../guides/guide.ts';
import { facebook } from '../../../guides/platforms/facebook.ts';
import { roblox } from '../../../guides/platforms/roblox.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';
import { type Plan, planOf } from './screens.ts';
import { isDone, isRinged, type Move, move, START, type WalkState } from './walk.ts';

const GUIDES: readonly PlatformGuide[] = [generic, ...PLATFORMS];

function planFor(guide: PlatformGuide, kind: string, until?: string): Plan {
  const target = guide.targets.find((one) => one.kind === kind);
  if (!target) throw new Error(`${guide.id} has no ${kind}`);
  return planOf(target, 'under-18', 'vi', until);
}

function walked(plan: Plan, ...moves: readonly Move[]): WalkState {
  return moves.reduce((state, done) => move(plan, state, done), START);
}

const press = (spot: number): Move => ({ kind: 'press', spot });

describe.each(GUIDES)('the page drawn for $id', (guide) => {
  test.each(['under-18', 'me', 'threat', 'other'] as const)('can be walked: %s', (situation) => {
    for (const target of guide.targets) {
      const plan = planOf(target, situation, 'vi');
      const presses = plan.spots.map((_, index) => press(index));
      expect(isDone(plan, walked(plan, ...presses)), `${target.kind}`).toBe(true);
    }
  });

  test('has the platform’s words on every control, in both languages', () => {
    for (const target of guide.targets)
      for (const language of ['vi', 'en'] as const)
        for (const { step, name } of planOf(target, 'under-18', language).spots) {
          const seen = step.label?.[language];
          if (seen !== undefined) expect(name).toBe(seen);
          expect(name).not.toBe('');
        }
  });

  test('opens menus and windows before their rows', () => {
    for (const target of guide.targets) {
      const { spots, screens } = planOf(target, 'under-18', 'vi');
      for (const { where, screen } of spots) {
        const onPage = where === 'thing' || where === 'item' || where === 'top';
        expect(screens[screen]?.kind === 'page').toBe(onPage);
      }
    }
  });
});

describe('walking', () => {
  const plan = planFor(facebook, 'post');

  test('a wrong turn hints and stays; the second one rings the place', () => {
    const once = walked(plan, { kind: 'wrong', why: 'other-item' });
    expect(once).toMatchObject({ at: 0, wrong: 'other-item' });
    expect(isRinged(once)).toBe(false);
    const twice = move(plan, once, { kind: 'wrong', why: 'other-button' });
    expect(isRinged(twice)).toBe(true);
    expect(move(plan, twice, press(0))).toEqual({ ...START, at: 1 });
  });

  test('Esc goes back to what opened the menu', () => {
    expect(walked(plan, press(0), press(1), { kind: 'close' })).toMatchObject({
      at: 0,
      wrong: 'closed',
    });
  });

  test('closing after the report was sent ends it', () => {
    const sent = [0, 1, 2, 3, 4].map(press);
    expect(plan.spots[4]?.step.kind).toBe('submit');
    expect(isDone(plan, walked(plan, ...sent, { kind: 'close' }))).toBe(true);
  });

  test('the last button before a choice says so', () => {
    expect(walked(plan, press(0), press(1), press(2), press(4))).toMatchObject({
      at: 3,
      wrong: 'choose-first',
    });
  });

  test('a choice changed for a wrong one is to be made again', () => {
    const chosen = walked(plan, press(0), press(1), press(2), press(3));
    const changed = move(plan, chosen, { kind: 'wrong', why: 'other-row', from: 3 });
    expect(changed).toMatchObject({ at: 3, wrong: 'other-row' });
  });

  test('arrow keys that pass other rows are no wrong turns', () => {
    const chosen = walked(plan, press(0), press(1), press(2), press(3));
    const passed = move(plan, chosen, { kind: 'unchoose', spot: 3 });
    expect(passed).toEqual({ ...START, at: 3 });
    expect(move(plan, passed, press(4))).toMatchObject({ at: 3, wrong: 'choose-first' });
  });

  test('optional steps may be left out, others not', () => {
    const sent = walked(plan, ...[0, 1, 2, 3, 4].map(press));
    expect(move(plan, sent, { kind: 'skip' }).at).toBe(6);
    expect(move(plan, sent, press(6)).at).toBe(7);
    expect(walked(plan, { kind: 'skip' })).toEqual(START);
  });

  test('asked, the place is ringed at once', () => {
    expect(isRinged(walked(plan, { kind: 'show' }))).toBe(true);
  });

  test('ends where the lesson says', () => {
    const short = planFor(generic, 'post', 'report');
    expect(short.spots.map(({ step }) => step.id)).toEqual(['menu', 'report']);
  });

  test('questions with a list behind them stand in one window with the button', () => {
    const { spots } = planFor(roblox, 'game');
    const asked = spots.filter(({ where }) => where === 'field');
    expect(asked.map(({ name }) => name)).toEqual(['Which Person?', 'Reason for Abuse?']);
    expect(new Set(spots.slice(2, 7).map(({ screen }) => screen)).size).toBe(1);
  });
});
