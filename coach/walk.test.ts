import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACK_AFTER_MS,
  LOST_AFTER_MS,
  press,
  SETTLE_MS,
  type Sight,
  type Stage,
  see,
  startWalk,
  turnTo,
  type Walk,
} from './walk.ts';

const control = (kind: string): Stage => ({ kind, at: 'control', waits: false });
const STAGES = ['menu', 'choose', 'choose', 'submit', 'next', 'block'].map(control);
const NOTHING: Sight = {
  here: new Set(),
  sure: new Set(),
  above: new Set(),
  open: false,
  ready: new Set(),
};
const showing = (...steps: number[]): Sight => ({
  here: new Set(steps),
  sure: new Set(steps),
  above: new Set(steps.filter((step) => step > 0)),
  open: steps.some((step) => step > 0),
  ready: new Set(steps),
});

function later(walk: Walk, ms: number, sight: Sight): Walk {
  return see(walk, sight, STAGES, walk.since + ms);
}
const begun = startWalk(STAGES.length, 0, 0);
const pointing = later(begun, 10, showing(0));

describe('a walk', () => {
  it('points when the control is there, and goes on when the child has pressed it', () => {
    expect(pointing).toMatchObject({ at: 0, phase: 'pointing' });
    const pressed = press(pointing, 0, 500);
    expect(pressed).toMatchObject({ at: 1, phase: 'looking', pressed: 0 });
    expect(later(pressed, 200, showing(0, 1))).toMatchObject({ at: 1, phase: 'pointing' });
  });

  it('never goes on by itself', () => {
    expect(see(pointing, showing(0), STAGES, 60_000)).toMatchObject({ at: 0, phase: 'pointing' });
  });

  it('shows the written step within two seconds where there is nothing, and resumes when there is', () => {
    const lost = later(begun, LOST_AFTER_MS, NOTHING);
    expect(LOST_AFTER_MS).toBeLessThan(2000);
    expect(lost.phase).toBe('lost');
    expect(later(lost, 10_000, showing(0))).toMatchObject({ at: 0, phase: 'pointing' });
  });

  it('follows a child that goes ahead, but not before what was pressed is gone', () => {
    expect(later(pointing, 10, showing(0, 1)).at).toBe(1);
    const next = press(pointing, 0, 0);
    expect(later(next, SETTLE_MS - 1, showing(2)).at).toBe(1);
    expect(later(next, SETTLE_MS, showing(2)).at).toBe(2);
  });

  it('stays while the own control is in the same dialog as later ones', () => {
    const reasons = later(turnTo(begun, 2, 0), 10, showing(2, 3));
    expect(reasons).toMatchObject({ at: 2, phase: 'pointing' });
  });

  it('never passes over sending', () => {
    const sending = turnTo(begun, 3, 0);
    expect(later(sending, SETTLE_MS, showing(5)).at).toBe(3);
    expect(later(turnTo(begun, 1, 0), SETTLE_MS, showing(5)).at).toBe(1);
  });

  it('follows to a button that sends only when the child has arrived at it', () => {
    const reasons = turnTo(begun, 2, 0);
    expect(later(reasons, 900, { ...showing(3), ready: new Set() }).at).toBe(2);
    expect(later(reasons, 900, { ...showing(3), ready: new Set([3]) }).at).toBe(3);
  });

  it('goes back to a menu that was closed, never to before what has been sent', () => {
    const lost = later(turnTo(begun, 2, 0), LOST_AFTER_MS, NOTHING);
    expect(later(lost, BACK_AFTER_MS, showing(0))).toMatchObject({ at: 0, phase: 'pointing' });
    const sent = later(turnTo(begun, 5, 0), LOST_AFTER_MS, NOTHING);
    expect(later(sent, BACK_AFTER_MS, showing(0)).at).toBe(5);
  });

  it('waits for the child where the picture is to be opened alone', () => {
    const stages = [{ kind: 'open', at: 'picture', waits: true } as Stage, ...STAGES];
    const walk = startWalk(stages.length, 0, 0);
    expect(see(walk, showing(0, 1), stages, 900)).toMatchObject({ at: 0, phase: 'pointing' });
    const free = [{ kind: 'open', at: 'picture', waits: false } as Stage, ...STAGES];
    expect(see(walk, showing(0, 1), free, 900)).toMatchObject({ at: 1, phase: 'pointing' });
  });

  it('ends after the last press', () => {
    expect(press(turnTo(begun, 5, 0), 5, 1)).toMatchObject({ at: 6, phase: 'done' });
  });

  it('whatever is seen: steps stay in range, and only a press of the child ends it', () => {
    const steps = fc.array(fc.nat(STAGES.length - 1));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4000), steps)), (looks) => {
        let walk = begun;
        let now = 0;
        for (const [ms, shown] of looks) {
          now += ms;
          walk = see(walk, showing(...shown), STAGES, now);
          expect(walk.at).toBeGreaterThanOrEqual(0);
          expect(walk.at).toBeLessThan(STAGES.length);
          expect(walk.phase).not.toBe('done');
        }
      }),
    );
  });
});
