import type { ComponentChildren, Ref } from 'preact';
import { isRealPress } from '../../bridge/press-gate.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly drawing?: Drawing;
  /** for a button without words */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly current?: boolean;
  readonly lang?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** Acts only on what a person really did: a page may dispatch events, but not trusted ones. */
export function Button(props: ButtonProps) {
  const { onPress, children, kind = 'plain', drawing, label, pressed, lang, buttonRef } = props;
  return (
    <button
      type="button"
      class={`button button-${kind}${children === undefined ? ' button-round' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      disabled={props.disabled}
      lang={lang}
      ref={buttonRef ?? null}
      onClick={(event) => {
        if (isRealPress(event)) onPress();
      }}
    >
      {drawing && <Pictogram name={drawing} size={24} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

/** A big choice: drawing, name, and one line on what it is. */
export function Choice(props: {
  onPress: () => void;
  drawing: Drawing;
  name: string;
  hint?: string;
  main?: boolean;
}) {
  return (
    <button
      type="button"
      class={`choice${props.main ? ' choice-main' : ''}`}
      onClick={(event) => {
        if (isRealPress(event)) props.onPress();
      }}
    >
      <span class="disc choice-drawing">
        <Pictogram name={props.drawing} size={32} />
      </span>
      <span class="choice-words">
        <span class="choice-name">{props.name}</span>
        {props.hint && <span class="choice-hint">{props.hint}</span>}
      </span>
      <Pictogram name="next" size={20} />
    </button>
  );
}
