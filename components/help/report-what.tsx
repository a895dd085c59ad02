import { useState } from 'preact/hooks';
import type { Situation } from '../../guides/guide.ts';
import { TARGET_NAMES } from '../../guides/targets.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Switch } from '../ui/switch.tsx';
import { chosenIn, type Place } from './report.tsx';
import type { Walk } from './screens.ts';

/** The page is not always read right: the child may say what it is. */
export function ReportWhat(props: { place: Place; walk: Walk }) {
  const { t, language } = useWords();
  const { place, walk } = props;
  const before = chosenIn(place, walk);
  const [kind, setKind] = useState(before.target?.kind ?? 'post');
  const [situation, setSituation] = useState(before.situation);
  const asks = situation === 'under-18' || situation === 'other';

  function choose(): void {
    walk.report({ kind, situation, at: 0 });
    walk.go({ name: 'report' });
  }
  return (
    <Screen title={t('whatQuestion')}>
      <Switch
        name={t('whatQuestion')}
        quiet
        value={kind}
        options={place.guide.targets.map(({ kind: value }) => ({
          value,
          name: TARGET_NAMES[value][language],
        }))}
        onChoose={setKind}
      />
      {asks && (
        <Switch<Situation>
          name={t('whyQuestion')}
          value={situation}
          options={[
            { value: 'under-18', name: t('whyUnder18') },
            { value: 'other', name: t('whyOther') },
          ]}
          onChoose={setSituation}
        />
      )}
      <Button kind="main" onPress={choose}>
        {t('next')}
      </Button>
    </Screen>
  );
}
