import { browser } from '../../bridge/browser.ts';
import { isStep, STEPS, type StepName } from '../../components/welcome/steps.ts';

/** Apart from the settings: a step on a page is no setting. */
const KEY = 'welcome';

interface Kept {
  readonly step: StepName;
}

/** Where the person left; the first step where nobody began, or where the disk is closed to us. */
export async function keptStep(): Promise<StepName> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const kept = stored[KEY] as Partial<Kept> | undefined;
  return isStep(kept?.step) ? kept.step : STEPS[0];
}

export async function keepStep(step: StepName): Promise<void> {
  await browser.storage.local.set({ [KEY]: { step } satisfies Kept }).catch(() => undefined);
}

/** The step that the page's address names. */
export function stepInAddress(): StepName | null {
  const name = location.hash.replace(/^#\//, '');
  return isStep(name) ? name : null;
}
