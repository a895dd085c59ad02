import { Pictogram } from '../../art/pictograms.tsx';
import type { SceneMove } from '../flow.ts';
import { usePractice } from '../words.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A telephone that calls nobody. */
export function Keypad(props: { digits: string; onMove: (done: SceneMove) => void }) {
  const { t } = usePractice();
  const { digits, onMove } = props;
  return (
    <div class="phone">
      <output class="phone-digits" aria-label={t('dialShown')}>
        {digits}
      </output>
      <div class="phone-keys">
        {KEYS.map((digit) => (
          <button
            key={digit}
            type="button"
            class="phone-key"
            onClick={() => onMove({ kind: 'digit', digit })}
          >
            {digit}
          </button>
        ))}
        <button
          type="button"
          class="phone-key phone-small"
          aria-label={t('dialBack')}
          onClick={() => onMove({ kind: 'rub-out' })}
        >
          <Pictogram name="back" size={24} />
        </button>
        <button
          type="button"
          class="phone-key"
          onClick={() => onMove({ kind: 'digit', digit: '0' })}
        >
          0
        </button>
        <button
          type="button"
          class="phone-key phone-call"
          aria-label={t('dialCall')}
          onClick={() => onMove({ kind: 'call' })}
        >
          <Pictogram name="phone" size={28} />
        </button>
      </div>
    </div>
  );
}
