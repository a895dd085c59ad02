import { browser } from '../../bridge/browser.ts';
import { isStep, STEPS, type StepName } from '../../components/welcome/steps.ts';

/** Apart from the settings: a step on a page is no setting. */
const KEY = 'welcome';

interface Kept {
  readonly step: StepName;
  /** ms since 1970: until then the page opens again if the browser restarts the extension */
  readonly returnBy?: number;
}

/** How long a person may take in the browser's own pages, ms. */
const RETURN = 900_000;

/** Where the person left; the first step where nobody began, or where the disk is closed to us. */
export async function keptStep(): Promise<StepName> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  const kept = stored[KEY] as Partial<Kept> | undefined;
  return isStep(kept?.step) ? kept.step : STEPS[0];
}

/** From the protection check people go to the browser's own pages, which may end this one. */
export async function keepStep(step: StepName): Promise<void> {
  const kept: Kept = step === 'check' ? { step, returnBy: Date.now() + RETURN } : { step };
  await browser.storage.local.set({ [KEY]: kept }).catch(() => undefined);
}

/** The step that the page's address names. */
export function stepInAddress(): StepName | null {
  const name = location.hash.replace(/^#\//, '');
  return isStep(name) ? name : null;
}
