import type { ComponentChildren } from 'preact';

/** A named control with a sentence on it, and what is wrong with it. */
export function Field(props: {
  id: string;
  name: string;
  hint?: string;
  wrong?: string;
  children: ComponentChildren;
}) {
  const { id, name, hint, wrong = '', children } = props;
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      {children}
      {hint && (
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong !== '' && <p class="field-wrong">{wrong}</p>}
    </div>
  );
}
