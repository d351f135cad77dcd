import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: { value: T; label: string; picture?: ComponentChildren }[];
  onChange: (value: T) => void;
  children?: ComponentChildren;
}

/** A few options side by side, one of them chosen; with pictures they are cards. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, onChange, children } = props;
  const name = useId();
  const hasPictures = options.some((option) => option.picture);
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choice-line">
        <div class={hasPictures ? 'cards' : 'segments'}>
          {options.map((option) => (
            <label key={option.value}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              {option.picture}
              <span>{option.label}</span>
            </label>
          ))}
        </div>
        {children}
      </div>
    </fieldset>
  );
}
