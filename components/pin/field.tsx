import { useId } from 'preact/hooks';
import { useFocus } from '../ui/focus.ts';

/** One field for a PIN: hidden, the mistake said beside it. No number pad: a PIN may hold letters. */
export function PinField(props: {
  name: string;
  value: string;
  wrong?: string;
  fresh?: boolean;
  focus?: boolean;
  onInput: (value: string) => void;
}) {
  const id = useId();
  const { name, value, wrong = '', fresh = false, focus = false, onInput } = props;
  const field = useFocus<HTMLInputElement>(focus);
  return (
    <div class="field">
      <label class="field-name" for={id}>
        {name}
      </label>
      <input
        id={id}
        ref={field}
        class="input"
        type="password"
        autoComplete={fresh ? 'new-password' : 'off'}
        maxLength={64}
        value={value}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="field-wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  );
}
