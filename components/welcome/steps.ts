/** In order. The name is also the page's hash (`welcome.html#/pin`) and what is kept to go on later. */
export const STEPS = ['language', 'age', 'pin', 'level', 'check', 'mark', 'done'] as const;
export type StepName = (typeof STEPS)[number];

export function isStep(value: unknown): value is StepName {
  return (STEPS as readonly unknown[]).includes(value);
}

/** The step so many further on, or back; the ends stay the ends. */
export function stepAt(from: StepName, by: number): StepName {
  const at = Math.min(Math.max(STEPS.indexOf(from) + by, 0), STEPS.length - 1);
  return STEPS[at] ?? from;
}
