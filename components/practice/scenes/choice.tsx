import type { Choice, Option } from '../../../guides/lesson.ts';
import { Pictogram } from '../../art/pictograms.tsx';
import { usePractice } from '../words.ts';
import type { SceneProps } from './props.ts';

/** What would you do? Every answer gets a kind reply; those that do not help, another try. */
export function ChoiceScene(props: SceneProps<Choice>) {
  const { t, language, level } = usePractice();
  const { scene, state, onMove } = props;
  const last = state.picked.at(-1);
  const goods = scene.options.filter(({ good }) => good).length;
  const found = state.picked.filter((index) => scene.options[index]?.good).length;
  return (
    <div class="paper choice-scene">
      <h2 class="big-say">{scene.ask[level][language]}</h2>
      <ul class="options">
        {scene.options.map((option, index) => (
          <li key={option.say.older.en}>
            <button
              type="button"
              class={`option${optionClass(option, state.picked.includes(index))}`}
              aria-pressed={index === last}
              onClick={() => onMove({ kind: 'pick', option: index })}
            >
              {option.icon && (
                <span class="disc step-drawing">
                  <Pictogram name={option.icon} size={36} />
                </span>
              )}
              <span class="option-say">{option.say[level][language]}</span>
              {state.picked.includes(index) && (
                <>
                  <Pictogram name={option.good ? 'check' : 'retry'} size={22} />
                  <span class="unseen">{t(option.good ? 'goodOne' : 'tried')}</span>
                </>
              )}
            </button>
            <p class={`reply${option.good ? ' reply-good' : ''}`} role="status">
              {index === last ? option.reply[level][language] : ''}
            </p>
          </li>
        ))}
      </ul>
      {found > 0 && found < goods && <p class="hint centred">{t('moreWays')}</p>}
      {props.children}
    </div>
  );
}

function optionClass({ good }: Option, picked: boolean): string {
  if (!picked) return '';
  return good ? ' option-good' : ' option-tried';
}
