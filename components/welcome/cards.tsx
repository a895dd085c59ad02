import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

export interface Card<V extends string> {
  readonly value: V;
  readonly name: string;
  readonly means?: string;
  /** a short word on why this one */
  readonly mark?: string;
  readonly picture?: ComponentChild;
  readonly lang?: string;
}

/** One of a few large cards; arrow keys move and choose, as with every radio button. */
export function Cards<V extends string>(props: {
  /** for screen readers */
  name: string;
  value: V;
  cards: readonly Card<V>[];
  disabled?: boolean;
  onChoose: (value: V) => void;
}) {
  const group = useId();
  return (
    <fieldset class="cards" disabled={props.disabled}>
      <legend class="unseen">{props.name}</legend>
      {props.cards.map(({ value, name, means, mark, picture, lang }) => (
        <label key={value} class="welcome-card" lang={lang}>
          <input
            type="radio"
            class="welcome-card-dot"
            name={group}
            value={value}
            checked={props.value === value}
            aria-describedby={means ? `${group}-${value}` : undefined}
            onChange={() => props.onChoose(value)}
          />
          {picture && <span class="welcome-card-picture">{picture}</span>}
          <span class="welcome-card-words">
            <span class="welcome-card-name">{name}</span>
            {means && (
              <span class="soft small" id={`${group}-${value}`}>
                {means}
              </span>
            )}
            {mark && <span class="welcome-card-mark">{mark}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
