import type { FromWorker, ToWorker } from './messages.ts';
import { isNear, type Opinion } from './verdict.ts';

/** Milliseconds. `start`: to load the model; `inference`: for one frame, on the slowest machine. */
export interface SeatLimits {
  readonly start: number;
  readonly inference: number;
}

/** A worker that takes so many times as long as its slowest answer is lost: 20 s are long for a child. */
const SLOWNESS = 30;
/** ms that are always granted: a machine may stall for a moment. */
const LEAST = 4000;

/** The engine cannot start here: its files are damaged, or WebAssembly or memory fails. */
export class EngineDown extends Error {
  readonly why: 'damaged' | 'failed';
  constructor(why: 'damaged' | 'failed', detail: string) {
    super(detail);
    this.why = why;
  }
}

interface Waiting {
  resolve(message: FromWorker): void;
  reject(error: Error): void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * One worker, asked one thing at a time. A watchdog runs only while it computes, so that a wait in
 * our own queue never counts against it. After any rejection the seat is of no use: close it.
 */
export class Seat {
  /** Resolves to the backend's name; rejects with {@link EngineDown}. */
  readonly ready: Promise<string>;
  started = false;
  /** What its engine held after its last answer, to prove that it stays flat. */
  usage = { tensors: 0, bytes: 0 };
  readonly #worker: Worker;
  readonly #limits: SeatLimits;
  #waiting: Waiting | undefined;
  /** ms that its slowest answer took */
  #slowest: number | undefined;

  constructor(worker: Worker, limits: SeatLimits) {
    this.#worker = worker;
    this.#limits = limits;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.onmessageerror = () => this.#fail(new Error('garbled answer'));
    worker.onerror = (event) => this.#fail(new Error(event.message || 'the worker died'));
    this.ready = this.#started();
  }

  /** What is said of one frame. Rejects when the worker fails, dies or hangs. */
  async judge(rgb: Uint8Array): Promise<Opinion> {
    const began = performance.now();
    const patience = Math.max(LEAST, SLOWNESS * (this.#slowest ?? Number.POSITIVE_INFINITY));
    const answer = this.#next(Math.min(this.#limits.inference, patience));
    const message: ToWorker = { rgb };
    this.#worker.postMessage(message); // copied, not moved: a lost worker's picture is tried again
    let said = await answer;
    if (said.kind === 'loading') said = await this.#next(this.#limits.inference);
    if (said.kind === 'judged') {
      const took = performance.now() - began;
      // With a second opinion, for which a model may have been loaded, it says little of other frames.
      if (!isNear(said.opinion.scores)) this.#slowest = Math.max(took, this.#slowest ?? 0);
      this.usage = { tensors: said.tensors, bytes: said.bytes };
      return said.opinion;
    }
    throw new Error('error' in said ? said.error : 'unexpected answer');
  }

  close(): void {
    this.#fail(new Error('closed'));
    this.#worker.terminate();
  }

  async #started(): Promise<string> {
    try {
      const said = await this.#next(this.#limits.start);
      this.started = said.kind === 'ready';
      if (said.kind === 'ready') return said.backend;
      if (said.kind === 'down') throw new EngineDown(said.why, said.error);
      throw new Error('unexpected answer');
    } catch (error) {
      throw error instanceof EngineDown ? error : new EngineDown('failed', String(error));
    }
  }

  #next(limit: number): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail(new Error('the worker hangs')), limit);
      this.#waiting = { resolve, reject, timer };
    });
  }

  #hear(message: FromWorker): void {
    this.#stopWaiting()?.resolve(message);
  }

  #fail(error: Error): void {
    this.#stopWaiting()?.reject(error);
  }

  #stopWaiting(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    clearTimeout(waiting?.timer);
    return waiting;
  }
}
