import { useWords } from '../text/context.tsx';
import { Button } from './button.tsx';
import { LANGUAGES } from './languages.ts';

/** One of two or three, side by side. Names stay in their own language. */
export function Switch<V extends string>(props: {
  name: string;
  /** the name is for screen readers only: something beside it says the same */
  quiet?: boolean;
  value: V;
  options: readonly { readonly value: V; readonly name: string; readonly lang?: string }[];
  onChoose: (value: V) => void;
}) {
  return (
    <fieldset class="switch">
      <legend class={props.quiet ? 'unseen' : 'switch-name'}>{props.name}</legend>
      {props.options.map(({ value, name, lang }) => (
        <Button
          key={value}
          kind="quiet"
          pressed={value === props.value}
          {...(lang ? { lang } : {})}
          onPress={() => props.onChoose(value)}
        >
          {name}
        </Button>
      ))}
    </fieldset>
  );
}

export function LanguageSwitch(props: {
  quiet?: boolean;
  onChoose: (language: 'vi' | 'en') => void;
}) {
  const { t, language } = useWords();
  return (
    <Switch
      name={t('language')}
      quiet={props.quiet ?? false}
      value={language}
      options={LANGUAGES}
      onChoose={props.onChoose}
    />
  );
}
