import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import type { Walk } from './screens.ts';

/** A trusted adult and 111 are never further than one press. */
export function Also(props: { walk: Walk }) {
  const { t } = useWords();
  return (
    <div class="small-choices">
      <Button kind="quiet" drawing="people" onPress={() => props.walk.go({ name: 'adult' })}>
        {t('adult')}
      </Button>
      <Button kind="quiet" drawing="phone" onPress={() => props.walk.go({ name: 'call' })}>
        {t('call')}
      </Button>
    </div>
  );
}
