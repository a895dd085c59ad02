/**
 * Time that passes only when a test says so: what a walk takes minutes for is looked at in milliseconds,
 * the same on every machine. To be imported before whatever it is to hold for.
 */
interface Due {
  readonly at: number;
  readonly id: number;
  readonly run: (now: number) => void;
}

const FRAME = 16;
let now = 0;
let made = 0;
let due: Due[] = [];

function after(ms: number, run: Due['run']): number {
  made += 1;
  due.push({ at: now + Math.max(0, ms), id: made, run });
  return made;
}

function forget(id: number | undefined): void {
  due = due.filter((one) => one.id !== id);
}

Object.assign(performance, { now: () => now });
Object.assign(window, {
  setTimeout: (run: () => void, ms = 0) => after(ms, run),
  clearTimeout: forget,
  requestAnimationFrame: (run: (time: number) => void) => after(FRAME, run),
  cancelAnimationFrame: forget,
  matchMedia: () => ({ matches: true }), // less motion: whatever scrolls is there at once
});

/** Lets what was promised, and what observers of the page have to say, come first. */
async function settled(): Promise<void> {
  for (let left = 4; left > 0; left -= 1) await Promise.resolve();
}

export async function pass(ms: number): Promise<void> {
  const end = now + ms;
  await settled();
  for (;;) {
    const [next] = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.id - b.id);
    if (!next) break;
    now = Math.max(now, next.at);
    forget(next.id);
    next.run(now);
    await settled();
  }
  now = end;
}

/** Nothing that was begun before goes on. */
export function forgetAll(): void {
  due = [];
}
