import { zipSync } from 'fflate';
import { useState } from 'preact/hooks';
import type { PolicyKey } from '../../locales/policy/notes.ts';
import { policyFiles } from '../../policy/files.ts';
import { CHOICES, type Plan, type PlanProblem } from '../../policy/plan.ts';
import { SETTING_KEYS } from '../../policy/settings.ts';
import { Choices } from '../options/choices.tsx';
import { Button } from '../ui/button.tsx';
import { type Draft, EMPTY, planOf } from './draft.ts';
import { Field } from './field.tsx';
import { SettingField } from './setting-field.tsx';
import { usePolicyWords } from './words.ts';

type Ways = 'privateWindows' | 'developerTools' | 'guests';
const WAYS: { readonly [W in Ways]: Readonly<Record<Plan[W], PolicyKey>> } = {
  privateWindows: { off: 'privateOff', protected: 'privateProtected', 'as-is': 'privateAsIs' },
  developerTools: { off: 'toolsOff', 'as-is': 'toolsAsIs', on: 'toolsOn' },
  guests: { off: 'guestsOff', 'as-is': 'guestsAsIs' },
};
const SOURCES = [
  ['chromeId', 'chrome.id', 'wrongId'],
  ['chromeUrl', 'chrome.url', 'wrongAddress'],
  ['edgeId', 'edge.id', 'wrongId'],
  ['edgeUrl', 'edge.url', 'wrongAddress'],
  ['firefoxUrl', 'firefox.url', 'wrongAddress'],
] as const;

/** For administrators: the same files as `npm run policy`, made here and saved as one ZIP. */
export function Make(props: { onSave: (name: string, bytes: Uint8Array<ArrayBuffer>) => void }) {
  const t = usePolicyWords();
  const [draft, setDraft] = useState(EMPTY);
  const [problems, setProblems] = useState<readonly PlanProblem[]>([]);
  const [said, setSaid] = useState('');
  const isWrong = (at: string) => problems.some((one) => one.at === at);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setSaid('');
  };

  function save(): void {
    const made = planOf(draft);
    if ('problems' in made) {
      setProblems(made.problems);
      const [first] = made.problems;
      setSaid(t(first?.why === 'no-browser' ? 'wrongBrowser' : 'wrong'));
      return;
    }
    setProblems([]);
    const files = policyFiles(made.plan);
    props.onSave('o-xanh-policy.zip', zipSync(Object.fromEntries(files)));
    setSaid(t('saved', { n: files.size }));
  }

  return (
    <div class="pieces policy-make">
      <p>{t('makeIntro')}</p>
      <fieldset class="pieces">
        <legend class="policy-legend">{t('browsers')}</legend>
        <p class="soft">{t('browserHint')}</p>
        <div class="policy-fields">
          {SOURCES.map(([name, at, wrong]) => (
            <Field key={name} id={name} name={t(name)} wrong={isWrong(at) ? t(wrong) : ''}>
              <input
                class="input"
                id={name}
                spellcheck={false}
                autocomplete="off"
                aria-invalid={isWrong(at)}
                value={draft[name]}
                onInput={(event) => change({ [name]: event.currentTarget.value })}
              />
            </Field>
          ))}
        </div>
      </fieldset>
      <Way of="privateWindows" draft={draft} onChange={change} />
      <Way of="developerTools" draft={draft} onChange={change} />
      <Way of="guests" draft={draft} onChange={change} />
      <fieldset class="pieces">
        <legend class="policy-legend">{t('settings')}</legend>
        <p class="soft">{t('settingsHint')}</p>
        <div class="policy-fields">
          {SETTING_KEYS.map((key) => (
            <SettingField
              key={key}
              setting={key}
              typed={draft.settings}
              wrong={isWrong(`settings.${key}`)}
              onType={(at, text) => change({ settings: { ...draft.settings, [at]: text } })}
            />
          ))}
        </div>
      </fieldset>
      <div class="row">
        <Button kind="main" onPress={save}>
          {t('save')}
        </Button>
        <p role="status">{said}</p>
      </div>
      <p class="soft small">{t('guide')}</p>
    </div>
  );
}

/** One of the three questions about the browser itself, each answer with its consequence. */
function Way<W extends Ways>(props: {
  of: W;
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}) {
  const t = usePolicyWords();
  const { of, draft, onChange } = props;
  const words = WAYS[of] as Readonly<Record<string, PolicyKey>>;
  return (
    <div class="pieces">
      <h3 class="policy-legend">{t(of)}</h3>
      <Choices
        name={t(of)}
        value={draft[of] as string}
        options={CHOICES[of].map((value) => {
          const { name, means } = answerOf(t(words[value] ?? of));
          return { value, name, means };
        })}
        onChoose={(value) => onChange({ [of]: value })}
      />
    </div>
  );
}

/** The first sentence is the answer, the others are what it means. */
function answerOf(text: string): { name: string; means: string } {
  const end = text.indexOf('. ');
  return end < 0
    ? { name: text, means: '' }
    : { name: text.slice(0, end), means: text.slice(end + 2) };
}
