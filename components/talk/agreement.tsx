import { AGREEMENT } from '../../guides/caregiver/agreement.ts';
import type { AdultFact } from '../../guides/guide.ts';
import { Umbrella } from '../art/umbrella.tsx';
import { Button } from '../ui/button.tsx';
import { Part } from './part.tsx';
import { useTalk } from './words.ts';

/** Lines for what the family adds by hand. */
const OWN_LINES = [1, 2, 3];

/** A sheet of A4 to sign. It is only ever printed: there is nothing to type and nothing is kept. */
export function AgreementPart(props: { onPrint: () => void }) {
  const { t, say } = useTalk();
  return (
    <Part name="agreement" intro={t('agreementIntro')} of={AGREEMENT}>
      <div class="row not-printed">
        <Button kind="main" drawing="print" onPress={props.onPrint}>
          {t('print')}
        </Button>
      </div>
      <article class="agreement">
        <header class="agreement-head">
          <Umbrella size={56} />
          <h3>{say(AGREEMENT.title)}</h3>
        </header>
        <Promises who={t('childPromises')} facts={AGREEMENT.child} />
        <Promises who={t('adultPromises')} facts={AGREEMENT.adult} />
        <h4>{t('ownRules')}</h4>
        {OWN_LINES.map((line) => (
          <div key={line} class="agreement-line" />
        ))}
        <div class="agreement-signs">
          {(['signChild', 'signAdult', 'signDate'] as const).map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </div>
        <footer class="agreement-foot">{t('together')}</footer>
      </article>
    </Part>
  );
}

function Promises(props: { who: string; facts: readonly AdultFact[] }) {
  const { say } = useTalk();
  return (
    <>
      <h4>{props.who}</h4>
      <ul class="agreement-list">
        {props.facts.map(({ text }) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </>
  );
}
