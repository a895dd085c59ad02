import { useId } from 'preact/hooks';
import { helpOf, type SettingKey, titleOf, typeInPolicy } from '../../policy/settings.ts';
import { useSettingsWords } from '../options/words.ts';
import { useWords } from '../text/context.tsx';
import { isLines } from './draft.ts';
import { Field } from './field.tsx';
import { valueInWords } from './value.ts';
import { usePolicyWords } from './words.ts';

/** One setting that a policy may lock: empty leaves it free. */
export function SettingField(props: {
  setting: SettingKey;
  typed: Readonly<Record<string, string>>;
  wrong: boolean;
  onType: (at: string, text: string) => void;
}) {
  const { setting, typed, wrong, onType } = props;
  const t = usePolicyWords();
  const settings = useSettingsWords();
  const { language } = useWords();
  const id = useId();
  const type = typeInPolicy(setting);
  const name = titleOf(setting, language);
  const same = { name, hint: helpOf(setting, language), wrong: wrong ? t('wrongValue') : '' };
  const value = typed[setting] ?? '';
  const type_ = (text: string) => onType(setting, text);

  if (type.is === 'choice' || type.is === 'boolean') {
    const values = type.is === 'choice' ? type.of : ['true', 'false'];
    return (
      <Field {...same} id={id}>
        <select
          class="select"
          id={id}
          value={value}
          aria-describedby={`${id}-hint`}
          onChange={(event) => type_(event.currentTarget.value)}
        >
          <option value="">{t('leaveFree')}</option>
          {values.map((one) => (
            <option key={one} value={one}>
              {type.is === 'boolean'
                ? t(one === 'true' ? 'yes' : 'no')
                : valueInWords(setting, one, { policy: t, settings, language })}
            </option>
          ))}
        </select>
      </Field>
    );
  }
  if (type.is === 'record') {
    return (
      <fieldset class="field policy-contact">
        <legend class="field-name">{name}</legend>
        <p class="soft small">{same.hint}</p>
        {(['name', 'phone', 'hours'] as const).map((field) => (
          <label key={field} class="field">
            <span>{t(field)}</span>
            <input
              class="input"
              value={typed[`${setting}.${field}`] ?? ''}
              onInput={(event) => onType(`${setting}.${field}`, event.currentTarget.value)}
            />
          </label>
        ))}
        <p class="field-wrong">{same.wrong}</p>
      </fieldset>
    );
  }
  if (type.is === 'list') {
    const how = t(isLines(setting) ? 'onePerLine' : 'asJson');
    return (
      <Field {...same} hint={`${same.hint} ${how}`} id={id}>
        <textarea
          class="input"
          id={id}
          rows={2}
          spellcheck={false}
          value={value}
          aria-describedby={`${id}-hint`}
          onInput={(event) => type_(event.currentTarget.value)}
        />
      </Field>
    );
  }
  return (
    <Field {...same} id={id}>
      <input
        class="input"
        id={id}
        value={value}
        inputMode={type.is === 'integer' ? 'numeric' : 'text'}
        aria-describedby={`${id}-hint`}
        onInput={(event) => type_(event.currentTarget.value)}
      />
    </Field>
  );
}
