import { useState } from 'preact/hooks';
import type { PlatformGuide, Situation, TargetKind } from '../../guides/guide.ts';
import { TARGET_NAMES } from '../../guides/targets.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Switch } from '../ui/switch.tsx';
import { Also } from './also.tsx';
import type { Walk } from './screens.ts';

/** The page is not always read right: the child may say what it is. */
export function ReportWhat(props: {
  guide: PlatformGuide;
  kind: TargetKind;
  situation: Situation;
  walk: Walk;
  onChoose: (kind: TargetKind, situation: Situation) => void;
}) {
  const { t, language } = useWords();
  const [kind, setKind] = useState(props.kind);
  const [situation, setSituation] = useState(props.situation);
  const asks = situation === 'under-18' || situation === 'other';
  return (
    <Screen title={t('whatQuestion')}>
      <Switch
        name={t('whatQuestion')}
        quiet
        value={kind}
        options={props.guide.targets.map(({ kind: value }) => ({
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
      <Button kind="main" onPress={() => props.onChoose(kind, situation)}>
        {t('next')}
      </Button>
      <Also walk={props.walk} />
    </Screen>
  );
}
