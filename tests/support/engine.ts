import type { JudgeStatus } from '../../bridge/protocol.ts';
import type { Page } from './driver.ts';
import { sendFrom } from './extension.ts';
import { type Bench, endJudge } from './kills.ts';

/** How the judge says it is. */
export async function engineStatus(own: Page): Promise<JudgeStatus> {
  return (await sendFrom(own, 'background', 'judge:wake', null)) as JudgeStatus;
}

/** Has the judge use this engine from its next start on, which is now, as if its probe had found it faster. */
export async function setEngine(bench: Bench, kind: 'webgl' | 'kernels'): Promise<void> {
  await bench.own.evaluate((engine) => {
    const machine = `1 ${navigator.userAgent} ${navigator.hardwareConcurrency}`;
    localStorage.setItem('engine', JSON.stringify([machine, engine]));
  }, kind);
  await engineStatus(bench.own);
  await endJudge(bench);
  await engineStatus(bench.own);
}
