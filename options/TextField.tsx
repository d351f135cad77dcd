import { Field } from '../src/ui/Field';

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  /** For text in which every character counts. */
  isCode?: boolean;
  onChange: (value: string) => void;
}

export function TextField({ label, hint, value, isCode, onChange }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          class={isCode ? 'code' : ''}
          value={value}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
