import { useRef } from 'preact/hooks';
import { firstNumber, helpIn } from '../../guides/countries.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { CopyBox, CopyButton } from '../ui/copy.tsx';
import { Lines } from '../ui/lines.tsx';
import { Screen } from '../ui/screen.tsx';
import { Danger } from './danger.tsx';
import { NearContact } from './near-contact.tsx';
import { OtherWays } from './other-ways.tsx';
import type { Walk } from './screens.ts';
import { sentenceTo111 } from './sentence.ts';

/** The helpline of the country, in Viet Nam 111; beside it the school's own contact, if it gave one. */
export function CallLine(props: { walk: Walk }) {
  const { t, language, level, local } = useWords();
  const { walk } = props;
  const country = helpIn(local.country);
  const isHome = country.id === 'vn';
  const number = firstNumber(country);
  const is = isHome ? t('callIs') : (country.lines[0]?.use[level][language] ?? '');
  return (
    <Screen title={t('call')} calm={`${t('notYourFault')} ${is}`}>
      {number === null ? (
        <p>{t('callFind')}</p>
      ) : (
        <LargeNumber number={number} how={t(isHome ? 'callPress' : 'callDial')} />
      )}
      {number === null && <OtherWays country={country} />}
      <NearContact />
      <p>{t('callSay')}</p>
      <CopyBox text={sentenceTo111(walk.happened, t)} />
      {country.call && (
        <Button drawing="speech" onPress={() => walk.go({ name: 'story' })}>
          {t('callStory')}
        </Button>
      )}
      {country.call?.facts.map(({ text }) => (
        <p class="note" key={text.older.en}>
          <Lines text={text[level][language]} />
        </p>
      ))}
      {number !== null && <OtherWays country={country} />}
      <Button drawing="people" onPress={() => walk.go({ name: 'adult' })}>
        {t('adult')}
      </Button>
      <Danger />
    </Screen>
  );
}

/** The number, large. A `tel:` link would open nothing on most computers. */
function LargeNumber(props: { number: string; how: string }) {
  const { number, how } = props;
  const digits = useRef<HTMLInputElement>(null);
  return (
    <div class={`number${number.length > 3 ? ' number-long' : ''}`}>
      <input class="number-digits" readOnly value={number} aria-label={number} ref={digits} />
      <p>{how}</p>
      <CopyButton text={number} box={digits} />
    </div>
  );
}
