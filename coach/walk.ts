/**
 * How far a child is on the way through a guide's steps. Pure: the page is read elsewhere (coach.ts),
 * and only what the child did, or what has appeared, moves it on.
 */
export interface Walk {
  /** number of steps */
  readonly count: number;
  /** the step to do now, from 0; `count`: all are done */
  readonly at: number;
  /** `lost`: the control is not to be found, the written step has to do; it is still looked for */
  readonly phase: 'looking' | 'pointing' | 'lost' | 'done';
  /** when this phase began, ms */
  readonly since: number;
  /** the step of the last control that the child pressed; -1: none yet */
  readonly pressed: number;
}

/** What the page shows now. */
export interface Sight {
  /** steps whose control is there */
  readonly here: ReadonlySet<number>;
  /** those whose control is there beyond doubt */
  readonly sure: ReadonlySet<number>;
  /** of these, the ones in a menu or dialog that opened since the walk began */
  readonly above: ReadonlySet<number>;
  /** a menu or a dialog is open */
  readonly open: boolean;
  /** sending buttons at which the child has arrived: it pressed something beside them, or there is nothing else */
  readonly ready: ReadonlySet<number>;
}

/** What a step means for going on. */
export interface Stage {
  readonly kind: string;
  /** what there is to point at: a control, the picture itself, or nothing */
  readonly at: 'control' | 'picture' | 'nothing';
  /** only the child's own deed ends it: "open the picture alone" while it is one of many */
  readonly waits: boolean;
}

/** A menu takes a moment to open. The written step comes within the two seconds a child may wait. */
export const LOST_AFTER_MS = 1500;
/** What has just been pressed may still be fading out. */
export const SETTLE_MS = 300;
/** A menu that was closed again has to be opened anew. */
export const BACK_AFTER_MS = 3000;

export function startWalk(count: number, at: number, now: number): Walk {
  return enter({ count, at, phase: 'looking', since: now, pressed: -1 }, at, now);
}

/** The child pressed the control of this step, perhaps one further on than shown. */
export function press(walk: Walk, step: number, now: number): Walk {
  if (step < walk.at || step >= walk.count) return walk;
  return { ...enter(walk, step + 1, now), pressed: step };
}

/** The child turned to a step in the panel. */
export function turnTo(walk: Walk, step: number, now: number): Walk {
  return step === walk.at ? walk : enter(walk, step, now);
}

/** The page was looked at. */
export function see(walk: Walk, sight: Sight, stages: readonly Stage[], now: number): Walk {
  const stage = stages[walk.at];
  if (walk.phase === 'done' || stage === undefined) return walk;
  const waited = now - walk.since;
  const isHere = sight.here.has(walk.at);
  const settled = isHere || waited >= SETTLE_MS;
  const ahead = settled && !stage.waits ? firstAhead(walk, sight, stages) : null;
  if (ahead !== null) return phase(enter(walk, ahead, now), 'pointing', now);
  if (isHere) return phase(walk, 'pointing', now);
  if (walk.phase === 'pointing') return phase(walk, 'looking', now);
  if (walk.phase === 'lost' && waited >= BACK_AFTER_MS - LOST_AFTER_MS && !sight.open) {
    const back = lastBehind(walk, sight, stages);
    if (back !== null) return phase(enter(walk, back, now), 'pointing', now);
  }
  const isLost = walk.phase === 'looking' && stage.at !== 'nothing' && waited >= LOST_AFTER_MS;
  return isLost ? phase(walk, 'lost', now) : walk;
}

/**
 * A later step's control is there: the child went ahead, or the page left a step out. While this
 * step's own control is there too, only a menu or dialog that came above it counts. Sending is never
 * skipped; and as some forms show the button that sends before anything is chosen, it has to be ready.
 */
function firstAhead(walk: Walk, sight: Sight, stages: readonly Stage[]): number | null {
  const mine = stages[walk.at]?.at === 'control' && sight.here.has(walk.at);
  const counts = mine ? sight.above : sight.sure;
  if (mine && sight.above.has(walk.at)) return null;
  for (let step = walk.at; step < walk.count; step += 1) {
    const sends = stages[step]?.kind === 'submit';
    if (step > walk.at && counts.has(step) && (!sends || sight.ready.has(step))) return step;
    if (sends) return null;
  }
  return null;
}

/** What has been sent is not sent again. */
function lastBehind(walk: Walk, sight: Sight, stages: readonly Stage[]): number | null {
  for (let step = walk.at - 1; step >= 0; step -= 1) {
    if (stages[step]?.kind === 'submit') return null;
    if (sight.sure.has(step)) return step;
  }
  return null;
}

function enter(walk: Walk, at: number, now: number): Walk {
  return { ...walk, at, phase: at >= walk.count ? 'done' : 'looking', since: now };
}

function phase(walk: Walk, next: Walk['phase'], now: number): Walk {
  return walk.phase === next ? walk : { ...walk, phase: next, since: now };
}
