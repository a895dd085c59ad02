import type { JudgeStatus } from '../../bridge/protocol.ts';
import type { Page } from './driver.ts';
import { sendFrom } from './extension.ts';

/** How the judge says it is. */
export async function engineStatus(own: Page): Promise<JudgeStatus> {
  return (await sendFrom(own, 'background', 'judge:wake', null)) as JudgeStatus;
}
