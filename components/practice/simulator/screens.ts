import type { TargetGuide } from '../../../guides/guide.ts';
import { type Icon, type Situation, type Step, stepsFor } from '../../../guides/guide.ts';
import type { Language } from '../../../locales/text.ts';

/**
 * Where on the drawn page a step's control stands. `thing`: the post, video, message itself;
 * `item`: beside it; `top`: at the top of the page; the others are in a menu or a window.
 */
export type Where = 'thing' | 'item' | 'top' | 'row' | 'radio' | 'field' | 'text' | 'foot';

/** One step of a guide as one control of the drawn page. */
export interface Spot {
  readonly step: Step;
  readonly where: Where;
  /** the accessible name: the guide's own words in the language asked for, if it has them */
  readonly name: string;
  readonly icon: Icon | null;
  /** index into `screens` */
  readonly screen: number;
}

/** What is open at one moment: the page alone, a menu, a window that asks, or the thanks after sending. */
export interface SimScreen {
  readonly kind: 'page' | 'menu' | 'ask' | 'thanks';
  /** index of the spot that opened it; -1: nothing did */
  readonly opener: number;
}

export interface Plan {
  readonly spots: readonly Spot[];
  readonly screens: readonly SimScreen[];
}

/**
 * Lays a guide's steps out on a drawn page, in their order.
 *
 * @param until the id of the last step to practise; absent: to the end
 */
export function planOf(
  target: TargetGuide,
  situation: Situation,
  language: Language,
  until?: string,
): Plan {
  const all = stepsFor(target, situation).filter((step) => step.kind !== 'ready');
  const last = all.findIndex((step) => step.id === until);
  const steps = last < 0 ? all : all.slice(0, last + 1);
  const screens: SimScreen[] = [{ kind: 'page', opener: -1 }];
  const spots: Spot[] = [];

  steps.forEach((step, index) => {
    const before = spots.at(-1);
    const kind = screenFor(step, before, screens.at(-1)?.kind ?? 'page');
    if (kind !== screens.at(-1)?.kind || isNewScreen(step, before)) {
      const opener = spots.findLastIndex(({ where }) => isOnPage(where));
      if (kind !== 'page') screens.push({ kind, opener });
    }
    const where = whereFor(step, kind, steps[index + 1]);
    const screen = screens.length - 1;
    spots.push({ step, where, name: nameOf(step, language), icon: step.icon ?? null, screen });
  });
  return { spots, screens };
}

export function isOnPage(where: Where): boolean {
  return where === 'thing' || where === 'item' || where === 'top';
}

function screenFor(
  step: Step,
  before: Spot | undefined,
  now: SimScreen['kind'],
): SimScreen['kind'] {
  if (step.kind === 'open' || step.kind === 'menu') return 'page';
  if (before === undefined || before.step.kind === 'open') return 'page';
  if (before.step.kind === 'menu') return step.id.startsWith('reason') ? 'ask' : 'menu';
  if (before.step.kind === 'submit' || now === 'thanks') return 'thanks';
  return 'ask';
}

/** A row that leads on, and a button at the foot, end their screen. */
function isNewScreen(step: Step, before: Spot | undefined): boolean {
  if (before === undefined) return false;
  if (before.where === 'foot') return true;
  return before.where === 'row' && step.kind !== 'menu';
}

function whereFor(step: Step, screen: SimScreen['kind'], next: Step | undefined): Where {
  switch (step.kind) {
    case 'open':
      return 'thing';
    case 'menu':
      if (step.gesture === 'right-click') return 'thing';
      return /\bat the top\b/.test(step.say.older.en) ? 'top' : 'item';
    case 'write':
      return 'text';
    case 'next':
    case 'submit':
      return 'foot';
    case 'block':
      return 'row';
    default:
      if (screen === 'page') return 'item';
      if (step.label?.en?.endsWith('?')) return 'field';
      if (screen === 'menu' || next === undefined) return 'row';
      return next.kind === 'choose' && !next.label?.en?.endsWith('?') ? 'row' : 'radio';
  }
}

/** The words on the control, or what a screen reader says for a sign. */
export function nameOf({ label, find, say }: Step, language: Language): string {
  const other = language === 'vi' ? 'en' : 'vi';
  const { [language]: own = [], [other]: theirs = [] } = find?.names ?? {};
  return label?.[language] ?? label?.[other] ?? own[0] ?? theirs[0] ?? say.older[language];
}
