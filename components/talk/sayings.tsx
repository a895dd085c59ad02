import { TO_AVOID } from '../../guides/caregiver/words-to-avoid.ts';
import { TO_SAY } from '../../guides/caregiver/words-to-say.ts';
import { Part } from './part.tsx';
import { useTalk } from './words.ts';

/** Two columns: what helps, and what silences, with something to say in its place. */
export function Sayings() {
  const { t, say } = useTalk();
  return (
    <Part name="say" of={{ TO_SAY, TO_AVOID }}>
      <div class="sayings">
        <div class="paper">
          <h3>{t('sayThis')}</h3>
          <ul class="saying-list">
            {TO_SAY.map((one) => (
              <li key={one.say.en}>
                <p class="saying">“{say(one.say)}”</p>
                <p class="soft small">{say(one.because)}</p>
              </li>
            ))}
          </ul>
        </div>
        <div class="paper">
          <h3>{t('avoidThis')}</h3>
          <ul class="saying-list">
            {TO_AVOID.map((one) => (
              <li key={one.say.en}>
                <p class="saying saying-avoid">“{say(one.say)}”</p>
                <p class="soft small">{say(one.because)}</p>
                <p class="saying-rather">
                  {t('rather')} <b>“{say(one.rather)}”</b>
                </p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Part>
  );
}
