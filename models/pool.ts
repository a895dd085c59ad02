import { Queue, type Rank } from './queue.ts';
import { EngineDown, Seat, type SeatLimits } from './seat.ts';
import { isSettled, type Opinion } from './verdict.ts';

/** A way to compute: how to start a worker for it, and how many at most. */
export interface EngineChoice {
  readonly spawn: () => Worker;
  readonly most: number;
}

export interface PoolOptions {
  /** The best first; the next is taken for good when one cannot start here. */
  readonly engines: readonly [EngineChoice, ...EngineChoice[]];
  /** Milliseconds without work after which the workers are dropped. */
  readonly idle: number;
  /** Milliseconds after a failed start in which no other start is tried. */
  readonly rest: number;
  readonly limits: SeatLimits;
  /** Told when an engine is given up for the next. */
  readonly onGivenUp?: (engine: EngineChoice) => void;
}

/** Lost workers in a row after which an engine is given up for the next. */
const MOST_LOSSES = 3;

/** Nobody waits for the answer any more. */
export class Dropped extends Error {}

type PoolState = 'off' | 'starting' | 'ready' | 'damaged' | 'failed';

interface Task {
  readonly key: string;
  readonly rgb: Uint8Array;
  readonly answer: PromiseWithResolvers<Opinion>;
  tries: number;
}

/**
 * The engine's life: workers start with the first frame, share one queue, are replaced when they die
 * or hang, and go away when there is nothing to do. A frame whose worker was lost is tried once more.
 */
export class Pool {
  readonly #options: PoolOptions;
  #engine: EngineChoice;
  readonly #queue = new Queue<Task>();
  readonly #tasks = new Map<string, Task>();
  readonly #seats = new Set<Seat>();
  readonly #free = new Set<Seat>();
  #backend: string | null = null;
  #down: { why: 'damaged' | 'failed'; at: number } | null = null;
  #second: 'unasked' | 'works' | 'fails' = 'unasked';
  #inferences = 0;
  #losses = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#engine = options.engines[0];
  }

  /**
   * What is said of one frame. Frames with the same `key` are the same frame: they are judged once, and
   * asking again with a better rank moves it forward. `page` names who waits.
   * Rejects with {@link EngineDown}, {@link Dropped}, or the error of a frame that failed twice.
   */
  judge(key: string, rgb: Uint8Array, page: string, rank: Rank): Promise<Opinion> {
    const resting = this.#resting();
    if (resting && this.#seats.size === 0) {
      return Promise.reject(new EngineDown(resting, 'resting after a failed start'));
    }
    const known = this.#tasks.get(key);
    const task = known ?? { key, rgb, answer: Promise.withResolvers<Opinion>(), tries: 0 };
    this.#tasks.set(key, task);
    if (!known || this.#queue.has(key)) this.#queue.add(key, task, page, rank);
    this.#pump();
    return task.answer.promise;
  }

  /** The page is gone: what only it waited for is not judged. */
  drop(page: string): void {
    for (const task of this.#queue.drop(page)) this.#finish(task).reject(new Dropped('page gone'));
  }

  /** Starts a worker before there is anything to judge, so that the first picture waits less. */
  warm(): void {
    if (this.#seats.size === 0 && !this.#resting()) this.#hire();
  }

  status() {
    const starting = this.#seats.size > 0 && this.#backend === null;
    const alive: PoolState = this.#seats.size === 0 ? 'off' : starting ? 'starting' : 'ready';
    return {
      state: this.#down && alive !== 'ready' ? this.#down.why : alive,
      backend: this.#backend,
      second: this.#second,
      workers: this.#seats.size,
      inferences: this.#inferences,
      waiting: this.#queue.size,
      tensors: this.#used('tensors'),
      bytes: this.#used('bytes'),
    };
  }

  #used(what: keyof Seat['usage']): number {
    return [...this.#seats].reduce((sum, { usage }) => sum + usage[what], 0);
  }

  /** Drops all workers now; the next frame brings them back. */
  sleep(): void {
    for (const seat of [...this.#seats]) this.#dismiss(seat);
  }

  #pump(): void {
    clearTimeout(this.#idle);
    const wanted = this.#resting() ? 0 : this.#engine.most;
    const missing = this.#queue.size - this.#free.size;
    // Workers that start side by side start late: the first has the machine to itself, and works meanwhile.
    const most = this.#backend === null ? Math.min(wanted, 1) : wanted;
    for (let n = this.#starting(); n < missing && this.#seats.size < most; n += 1) this.#hire();
    for (const seat of [...this.#free]) this.#run(seat);
    // The last worker was lost while no other may start: nobody would come for what waits.
    const resting = this.#seats.size === 0 && this.#resting();
    if (!resting) return;
    for (const task of this.#queue.clear())
      this.#finish(task).reject(new EngineDown(resting, 'resting after a failed start'));
  }

  #starting(): number {
    return [...this.#seats].filter((seat) => !seat.started).length;
  }

  async #hire(): Promise<void> {
    const engine = this.#engine;
    let seat: Seat | undefined;
    try {
      seat = new Seat(engine.spawn(), this.#options.limits);
      this.#seats.add(seat);
      this.#backend = await seat.ready;
      this.#down = null;
      this.#free.add(seat);
      this.#pump();
    } catch (error) {
      if (seat) this.#dismiss(seat);
      const why = error instanceof EngineDown ? error.why : 'failed';
      if (why === 'failed' && this.#tryNext(engine)) return;
      this.#down = { why, at: performance.now() };
      if (this.#seats.size > 0) return;
      for (const task of this.#queue.clear()) this.#finish(task).reject(error);
    }
  }

  /** Goes on with the next engine after one of which nothing starts. False when none is left. */
  #tryNext(failed: EngineChoice): boolean {
    const { engines } = this.#options;
    if (this.#engine === failed) {
      const next = engines[engines.indexOf(failed) + 1];
      if (!next || [...this.#seats].some((seat) => seat.started)) return false;
      this.#engine = next;
      this.#losses = 0;
      this.#options.onGivenUp?.(failed);
    }
    this.#pump();
    return true;
  }

  /** One lost worker is an accident; several in a row, say of a lost graphics context, are the engine. */
  #lost(seat: Seat): void {
    this.#dismiss(seat);
    this.#losses += 1;
    if (this.#losses < MOST_LOSSES) return;
    for (const other of [...this.#free]) this.#dismiss(other);
    this.#tryNext(this.#engine);
  }

  async #run(seat: Seat): Promise<void> {
    this.#free.delete(seat);
    for (let task = this.#queue.take(); task; task = this.#queue.take()) {
      try {
        const opinion = await seat.judge(task.rgb);
        this.#inferences += 1;
        this.#losses = 0;
        if (opinion.second) this.#second = 'works';
        else if (!isSettled(opinion)) this.#second = 'fails';
        this.#finish(task).resolve(opinion);
      } catch (error) {
        this.#lost(seat);
        this.#again(task, error);
        return this.#pump();
      }
    }
    this.#free.add(seat);
    if (this.#free.size < this.#seats.size) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.sleep(), this.#options.idle);
  }

  #again(task: Task, error: unknown): void {
    task.tries += 1;
    if (task.tries > 1) this.#finish(task).reject(error);
    else this.#queue.add(task.key, task, 'retry', 0);
  }

  #finish(task: Task): PromiseWithResolvers<Opinion> {
    this.#tasks.delete(task.key);
    return task.answer;
  }

  #dismiss(seat: Seat): void {
    this.#seats.delete(seat);
    this.#free.delete(seat);
    seat.close();
    if (this.#seats.size === 0) this.#backend = null;
  }

  #resting(): 'damaged' | 'failed' | null {
    const recent = this.#down && performance.now() - this.#down.at < this.#options.rest;
    return recent && this.#down ? this.#down.why : null;
  }
}
