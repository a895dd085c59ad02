import { createInterface } from 'node:readline/promises';
import { policyWords } from '../../locales/policy/area.ts';
import type { PolicyKey } from '../../locales/policy/notes.ts';
import { type Language, reader } from '../../locales/text.ts';
import { CHOICES, DEFAULT_PLAN, FIREFOX_ID, type Plan, planProblems } from '../../policy/plan.ts';
import { helpOf, SETTING_KEYS, titleOf } from '../../policy/settings.ts';
import { jsonOrText } from './flags.ts';

const WORDS: Readonly<Record<keyof typeof CHOICES, readonly PolicyKey[]>> = {
  privateWindows: ['privateOff', 'privateProtected', 'privateAsIs'],
  developerTools: ['toolsOff', 'toolsAsIs', 'toolsOn'],
  guests: ['guestsOff', 'guestsAsIs'],
};

/** Asks for everything in the terminal, in Vietnamese or English; a wrong answer is asked again. */
export async function askForPlan(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<unknown> {
  const line = createInterface({ input, output });
  const lines = line[Symbol.asyncIterator]();
  const ask = async (question: string) => {
    output.write(question);
    return String((await lines.next()).value ?? '').trim();
  };
  const language: Language = (await ask('Tiếng Việt (v) / English (e): ')) === 'e' ? 'en' : 'vi';
  const word = reader(policyWords, language, 'older');
  const say = (text: string) => output.write(`${text}\n`);
  const again = async (part: (answer: string) => Partial<Plan>, question: string) => {
    for (;;) {
      const answer = part(await ask(question));
      const places = Object.keys(answer);
      const wrong = planProblems({ ...DEFAULT_PLAN, ...answer }).filter(
        ({ at, why }) => why !== 'no-browser' && places.includes(at.split('.')[0] ?? ''),
      );
      if (wrong.length === 0) return answer;
      say(word('wrong'));
    }
  };

  let plan: Plan = DEFAULT_PLAN;
  say(`\n${word('browsers')}. ${word('browserHint')}`);
  for (const browser of ['chrome', 'edge'] as const) {
    const id = await ask(`${word(`${browser}Id`)}: `);
    if (id)
      plan = {
        ...plan,
        ...(await again((url) => ({ [browser]: { id, url } }), `${word(`${browser}Url`)}: `)),
      };
  }
  const firefox = (url: string) => ({ firefox: url ? { id: FIREFOX_ID, url } : null });
  plan = { ...plan, ...(await again(firefox, `${word('firefoxUrl')}: `)) };
  for (const key of ['privateWindows', 'developerTools', 'guests'] as const) {
    say(`\n${word(key)}`);
    for (const [n, name] of WORDS[key].entries()) say(`  ${n + 1} ${word(name)}`);
    const usual = (CHOICES[key] as readonly string[]).indexOf(plan[key]);
    const choice = (answer: string) => ({
      [key]: CHOICES[key][answer === '' ? usual : Number(answer) - 1],
    });
    plan = { ...plan, ...(await again(choice, `[${usual + 1}] `)) };
  }
  say(`\n${word('settings')}. ${word('settingsHint')}`);
  for (const key of SETTING_KEYS) {
    say(`\n${titleOf(key, language)} (${key}). ${helpOf(key, language)}`);
    const setting = (answer: string) => ({
      settings: answer === '' ? plan.settings : { ...plan.settings, [key]: jsonOrText(answer) },
    });
    plan = { ...plan, ...(await again(setting, `[${word('leaveFree')}] `)) };
  }
  line.close();
  return plan;
}
