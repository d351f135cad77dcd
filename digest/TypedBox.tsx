import { useState } from 'preact/hooks';
import { Field } from '../src/ui/Field';

interface Props<Value> {
  label: string;
  hint?: string;
  value: Value;
  isReadOnly: boolean;
  toText(value: Value): string;
  fromText(text: string): Value;
  onType(value: Value): void;
}

/** A box for what isn't text: it shows what was typed for as long as that says the value. */
export function TypedBox<Value>(props: Props<Value>) {
  const { label, hint, value, isReadOnly, toText, fromText, onType } = props;
  const [typed, setTyped] = useState(() => toText(value));
  const text = toText(fromText(typed)) === toText(value) ? typed : toText(value);
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          value={text}
          readOnly={isReadOnly}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            onType(fromText(event.currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}
