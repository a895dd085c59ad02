import type { Key } from '../../locales/words.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Danger } from './danger.tsx';
import type { Branch, Walk } from './screens.ts';
import { TakeItDown } from './take-it-down.tsx';

type Line = readonly [Drawing, Key];
type Action = 'adult' | 'call' | 'report';

interface Plan {
  readonly lines: readonly Line[];
  /** the right next thing first; the other two follow */
  readonly first: Action;
  readonly danger?: true;
  readonly takeItDown?: true;
}

/** Fact base 3.3. Who is asked for pictures or threatened must reach a person today, not a form. */
const PLANS: Readonly<Record<Branch, Plan>> = {
  saw: {
    lines: [
      ['away', 'saw1'],
      ['heart', 'saw2'],
      ['people', 'saw3'],
    ],
    first: 'adult',
  },
  sent: {
    lines: [
      ['letter', 'sent1'],
      ['hand', 'sent2'],
      ['flag', 'sent3'],
      ['speech', 'sent4'],
    ],
    first: 'report',
  },
  asked: {
    lines: [
      ['hand', 'asked1'],
      ['people', 'asked2'],
      ['speech', 'asked3'],
      ['phone', 'asked4'],
    ],
    first: 'call',
    danger: true,
  },
  threatened: {
    lines: [
      ['heart', 'threatened1'],
      ['hand', 'threatened2'],
      ['speech', 'threatened3'],
      ['phone', 'threatened4'],
    ],
    first: 'call',
    danger: true,
  },
  posted: {
    lines: [
      ['sprout', 'posted1'],
      ['flag', 'posted2'],
      ['people', 'posted3'],
    ],
    first: 'adult',
    takeItDown: true,
  },
  friend: {
    lines: [
      ['heart', 'friend1'],
      ['hand', 'friend2'],
      ['people', 'friend3'],
    ],
    first: 'adult',
  },
  shared: {
    lines: [
      ['sprout', 'shared1'],
      ['retry', 'shared2'],
      ['hand', 'shared3'],
      ['people', 'shared4'],
    ],
    first: 'adult',
  },
};

const ACTIONS: Readonly<Record<Action, Drawing>> = {
  adult: 'people',
  call: 'phone',
  report: 'flag',
};

/** What helps in one situation: a few lines, then adult, 111 and reporting, the right one first. */
export function BranchHelp(props: { branch: Branch; walk: Walk }) {
  const { t } = useWords();
  const { branch, walk } = props;
  const plan = PLANS[branch];
  const others = (Object.keys(ACTIONS) as Action[]).filter((action) => action !== plan.first);
  return (
    <Screen title={t('notYourFault')} calm={t(branch)}>
      <ul class="lines">
        {plan.lines.map(([drawing, key]) => (
          <li key={key}>
            <Pictogram name={drawing} size={28} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      {plan.takeItDown && <TakeItDown />}
      <div class="stack">
        {[plan.first, ...others].map((action) => (
          <Button
            key={action}
            kind={action === plan.first ? 'main' : 'plain'}
            drawing={ACTIONS[action]}
            onPress={() => walk.go({ name: action })}
          >
            {t(action)}
          </Button>
        ))}
      </div>
      {branch === 'threatened' && (
        <Button kind="quiet" onPress={() => walk.go({ name: 'branch', branch: 'posted' })}>
          {t('posted')}
        </Button>
      )}
      {plan.danger && <Danger />}
    </Screen>
  );
}
