import type { EngineChoice } from '../../models/pool.ts';
import { isFaster, timeEngine } from '../../models/probe.ts';
import type { SeatLimits } from '../../models/seat.ts';
import { type EngineKind, spawnWorker } from '../../models/spawn.ts';

const cores = navigator.hardwareConcurrency;
/** Two workers on two cores: 30 ms a picture instead of 46. With more cores one is left to the page. */
export const WORKERS = cores > 2 ? Math.min(4, cores - 1) : cores;
export const LIMITS: SeatLimits = { start: 60_000, inference: 20_000 };

/** A graphics engine that needs longer is software, or not worth having. */
const PROBE_LIMITS: SeatLimits = { start: 8_000, inference: 2_000 };

type Graphics = 'webgl' | 'webgpu';
const KEY = 'engine';
/** A new browser or driver may change it, and so may kernels of ours: the number says which. */
const MACHINE = `2 ${navigator.userAgent} ${cores}`;

/** The best first. A graphics engine only where the probe, in an earlier session, found it faster. */
export function engineChoices(): [EngineChoice, ...EngineChoice[]] {
  const own: [EngineChoice, EngineChoice] = [choice('kernels', WORKERS), choice('tfjs', WORKERS)];
  const best = remembered();
  return best === 'webgl' || best === 'webgpu' ? [choice(best, 1), ...own] : own;
}

/** Once for each browser version, when nothing else is to do. The next start of this page uses it. */
export async function probeGraphics(): Promise<void> {
  if (remembered() !== undefined) return;
  remember('kernels'); // a probe that crashes the graphics process is not tried again
  const processor = await timeEngine(() => spawnWorker('kernels'), LIMITS);
  for (const kind of ['webgpu', 'webgl'] as const satisfies Graphics[]) {
    const graphics = await timeEngine(
      () => spawnWorker(kind),
      PROBE_LIMITS,
      processor ?? undefined,
    );
    if (isFaster(graphics, processor, WORKERS)) return remember(kind);
  }
}

/** The graphics engine failed in use: never mind what the probe said. */
export function forgetGraphics(): void {
  remember('kernels');
}

function choice(kind: EngineKind, most: number): EngineChoice {
  return { spawn: () => spawnWorker(kind), most };
}

/** localStorage: an offscreen document has no extension storage, and this is one word. */
function remembered(): string | undefined {
  try {
    const [machine, kind] = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return machine === MACHINE ? kind : undefined;
  } catch {
    return 'kernels';
  }
}

function remember(kind: EngineKind): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([MACHINE, kind]));
  } catch {
    // Storage is closed to us: then without.
  }
}
