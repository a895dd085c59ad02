import { useState } from 'preact/hooks';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { CopyBox } from '../ui/copy.tsx';
import { Screen } from '../ui/screen.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Walk } from './screens.ts';
import { ADULTS, type Adult, sentenceTo } from './sentence.ts';

const NAMES = { Mum: 'mum', Dad: 'dad', Grandparents: 'grandparents', Teacher: 'teacher' } as const;

/** Whom to tell, and a sentence to say or send. Ô Xanh itself tells nobody. */
export function TellAdult(props: { walk: Walk }) {
  const { t } = useWords();
  const [adult, setAdult] = useState<Adult>('Mum');
  return (
    <Screen title={t('adult')} calm={`${t('notYourFault')} ${t('adultRight')}`}>
      <Switch
        name={t('adultPick')}
        value={adult}
        options={ADULTS.map((value) => ({ value, name: t(NAMES[value]) }))}
        onChoose={setAdult}
      />
      <p>{t('adultSay')}</p>
      <CopyBox text={sentenceTo(adult, props.walk.happened, t)} />
      <p class="note">{t('adultOnlyWords')}</p>
      <p class="note">{t('adultKeepTelling')}</p>
      <Button drawing="phone" onPress={() => props.walk.go({ name: 'call' })}>
        {t('call')}
      </Button>
    </Screen>
  );
}
