import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<V extends string> {
  readonly value: V;
  readonly name: string;
  /** one sentence on what it does */
  readonly means?: string | undefined;
  readonly picture?: ComponentChild;
  readonly disabled?: boolean | undefined;
  readonly lang?: string;
}

/** One of several, each with what it does; arrow keys move and choose, as in every browser. */
export function Choices<V extends string>(props: {
  /** for screen readers: the setting's title is seen above */
  name: string;
  value: V | null;
  options: readonly Option<V>[];
  disabled?: boolean;
  /** beside each other where there is room */
  across?: boolean;
  onChoose: (value: V) => void;
}) {
  const group = useId();
  return (
    <fieldset class={`choices${props.across ? ' choices-across' : ''}`} disabled={props.disabled}>
      <legend class="unseen">{props.name}</legend>
      {props.options.map(({ value, name, means, picture, disabled, lang }) => (
        <label key={value} class="pick" lang={lang}>
          {picture}
          <span class="pick-line">
            <input
              type="radio"
              class="pick-dot"
              name={group}
              value={value}
              checked={props.value === value}
              disabled={disabled}
              aria-describedby={means ? `${group}-${value}` : undefined}
              onChange={() => props.onChoose(value)}
            />
            <span class="pick-name">{name}</span>
          </span>
          {means && (
            <span class="pick-means" id={`${group}-${value}`}>
              {means}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** On or off. */
export function Toggle(props: {
  name: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        role="switch"
        class="toggle-box"
        checked={props.on}
        aria-checked={props.on}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.name}</span>
    </label>
  );
}
