import { helpIn } from '../../guides/countries.ts';
import { useWords } from '../text/context.tsx';
import { Choice } from '../ui/button.tsx';
import type { Walk } from './screens.ts';

/** The two that are offered wherever help begins: a grown-up, and the helpline. */
export function TellOrCall(props: { walk: Walk; main?: boolean }) {
  const { t } = useWords();
  const callHint = useCallHint();
  const { walk, main = false } = props;
  return (
    <>
      <Choice
        main={main}
        drawing="people"
        name={t('adult')}
        hint={t('adultHint')}
        onPress={() => walk.go({ name: 'adult' })}
      />
      <Choice
        drawing="phone"
        name={t('call')}
        hint={callHint}
        onPress={() => walk.go({ name: 'call' })}
      />
    </>
  );
}

/** Under "call": that it is free, where that is sourced; elsewhere the line's name. */
function useCallHint(): string {
  const { t, language, local } = useWords();
  if (local.country === 'vn') return t('callHint');
  return helpIn(local.country).lines[0]?.name[language] ?? '';
}
