import { createRequire } from 'node:module';
import type { State } from './state.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What Playwright's and Puppeteer's pages have in common. */
export interface AnyPage {
  goto(address: string): Promise<unknown>;
  addScriptTag(options: { path: string }): Promise<unknown>;
  evaluate(work: string): Promise<unknown>;
}

/**
 * Shows each state and says all that is wrong with it; nothing said means nothing wrong. One page is
 * loaded and shows one state after the other; only the cards, which live as long as their page, are
 * loaded anew.
 */
export async function auditAll(
  page: AnyPage,
  address: (state: State) => string,
  states: readonly State[],
): Promise<string[]> {
  const problems: string[] = [];
  let loaded = false;
  for (const state of states) {
    const isAlone = state.view === 'cards';
    if (isAlone || !loaded) {
      await page.goto(address(state));
      await page.addScriptTag({ path: AXE });
    } else {
      await page.evaluate(`window.show(${JSON.stringify(state)})`);
    }
    loaded = !isAlone;
    problems.push(...(await audit(page, state)));
  }
  return problems;
}

async function audit(page: AnyPage, state: State): Promise<string[]> {
  const ask = async (work: (argument: never) => unknown, argument: unknown) =>
    (await page.evaluate(`(${work})(${JSON.stringify(argument)})`)) as string[];
  await ask(settled, state.view === 'cards');
  const found = [
    ...(await ask(axeProblems, RULES)),
    ...(await ask(cutTexts, null)),
    ...(await ask(smallTargets, null)),
    ...(state.for === 'adults' ? [] : await ask(missingComfort, state)),
  ];
  return found.map((problem) => `${new URLSearchParams(state)}: ${problem}`);
}

/**
 * Effects run with the next frame; cards appear only after the browser has told what is in view, however
 * slow it is. What moves is looked at where it ends.
 */
async function settled(isCards: boolean): Promise<void> {
  const hasCards = () =>
    [...document.querySelectorAll('*')].some((one) =>
      one.shadowRoot?.querySelector('.place, .bar'),
    );
  let left = isCards ? 6 : 2;
  for (let frame = 0; left > 0 && frame < 1200; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (!isCards || hasCards()) left -= 1;
  }
  for (const moving of document.getAnimations()) {
    if (moving.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) moving.cancel();
    else moving.finish();
  }
}

interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}
interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

async function axeProblems(tags: readonly string[]): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  // the preview is a bare page around one dialog or card: these two ask for a whole page
  const enabled = document.querySelector('.page') !== null;
  const rules = { region: { enabled }, 'page-has-heading-one': { enabled } };
  const { violations } = await axe.run(document, {
    runOnly: tags,
    rules,
    resultTypes: ['violations'],
    iframes: false,
  });
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id}: ${help}: ${first?.html} ${first?.failureSummary ?? ''}`;
  });
}

/** Words wider or higher than their box, or sticking out of the window. */
function cutTexts(): string[] {
  const roots: ParentNode[] = [document];
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.ox *')]);
  return all
    .filter((element) => element.checkVisibility() && !element.parentElement?.closest('svg'))
    .filter((element) => {
      const { right, left } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hasWords = element.textContent?.trim() !== '';
      const hides = hasWords && style.overflowX !== 'visible' && style.overflowX !== 'auto';
      const cut = hides && element.scrollWidth > element.clientWidth + 1;
      const cutBelow =
        hasWords && style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      const alone = style.clipPath === 'none';
      return alone && (cut || cutBelow || right > innerWidth + 1 || left < -1);
    })
    .map((element) => `cut: ${element.outerHTML.slice(0, 120)}`);
}

/** Everything to press is at least 44 px high and wide. */
function smallTargets(): string[] {
  const roots: ParentNode[] = [document];
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('.ox :is(button, a)')])
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((element) => `small target: ${element.outerHTML.slice(0, 120)}`);
}

/** Every screen of the child says that it is not its fault; all but the cards lead to an adult and to a helpline. */
function missingComfort({ language, country }: State): string[] {
  const roots: ParentNode[] = [document];
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  const boxes = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('.ox')]);
  const text = boxes.map((box) => box.textContent).join(' ');
  const isCards = boxes.some((box) => box.querySelector('.card, .bar'));
  const line = country ? /gọi (\d{3}|đường dây trẻ em)|call (\d{3}|a child helpline)/i : /111/;
  const vi = [/không phải lỗi của (em|bạn)/i, /người lớn/i, line];
  const en = [/not your fault/i, /grown-up/i, line];
  return (language === 'vi' ? vi : en)
    .slice(0, isCards ? 1 : 3)
    .filter((words) => !words.test(text))
    .map((words) => `${words} is missing: ${text.slice(0, 80)}`);
}
