import type { Drawing } from '../art/pictograms.tsx';
import { useWords } from '../text/context.tsx';
import { Choice } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Also } from './also.tsx';
import { BRANCHES, type Branch, type Walk } from './screens.ts';

const DRAWINGS: Readonly<Record<Branch, Drawing>> = {
  saw: 'picture',
  sent: 'speech',
  asked: 'hand',
  threatened: 'cloud',
  posted: 'flag',
  friend: 'people',
  shared: 'heart',
};

export function BranchChoices(props: { walk: Walk }) {
  const { t } = useWords();
  return (
    <>
      {BRANCHES.map((branch) => (
        <Choice
          key={branch}
          drawing={DRAWINGS[branch]}
          name={t(branch)}
          onPress={() => props.walk.go({ name: 'branch', branch })}
        />
      ))}
    </>
  );
}

/** The seven things that may have happened. */
export function Branches(props: { walk: Walk }) {
  const { t } = useWords();
  return (
    <Screen title={t('branchesTitle')}>
      <BranchChoices walk={props.walk} />
      <Also walk={props.walk} />
    </Screen>
  );
}
