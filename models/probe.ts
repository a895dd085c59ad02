import { probeFrame } from './probe-frame.ts';
import { Seat, type SeatLimits } from './seat.ts';

/** Milliseconds for a frame, the best of a few; `null` when it does not start or answers wrongly. */
export type Timing = number | null;

const RUNS = 5;

/**
 * How fast an engine is on this machine. Its worker compares its first answer with what nsfwjs says
 * and refuses to start when it differs by more than 1e-2, so a wrong engine has no time. One
 * that takes longer than `hopeless` ms is not asked again.
 */
export async function timeEngine(
  spawn: () => Worker,
  limits: SeatLimits,
  hopeless = Number.POSITIVE_INFINITY,
): Promise<Timing> {
  const seat = new Seat(spawn(), limits);
  try {
    await seat.ready;
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      await seat.judge(probeFrame());
      best = Math.min(best, performance.now() - start);
      if (best > hopeless) break;
    }
    return best;
  } catch {
    return null;
  } finally {
    seat.close();
  }
}

/** How much faster the graphics processor must be: it is also wanted by the page, and less even. */
const CLEARLY = 1.3;

/**
 * Whether a graphics engine beats all workers together. By throughput, not by whether it exists:
 * WebGL in software (SwiftShader) works and takes a second a picture.
 */
export function isFaster(graphics: Timing, processor: Timing, workers: number): boolean {
  if (graphics === null) return false;
  return processor === null || graphics * CLEARLY < processor / workers;
}
