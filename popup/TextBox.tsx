import type { ComponentChildren } from 'preact';

interface TextBoxProps {
  id: string;
  label: string;
  value: string;
  onText: (text: string) => void;
  className?: string;
  /** With these it is a combobox: typed freely, offered the ones used before. A list costs time at the first paint. */
  suggestions?: { id: string; texts: string[] } | undefined;
  hint?: string;
  error?: string | undefined;
  more?: { inputMode?: 'url'; spellcheck?: boolean; placeholder?: string };
  children?: ComponentChildren;
}

export function TextBox(props: TextBoxProps) {
  const { id, label, value, onText, className = 'field', suggestions, hint, error, more } = props;
  return (
    <div class={className}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        {...(suggestions ? { list: suggestions.id } : {})}
        {...(error || hint ? { 'aria-describedby': `${id}-hint` } : {})}
        {...(error ? { 'aria-invalid': 'true' as const } : {})}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        {...more}
      />
      {suggestions && (
        <datalist id={suggestions.id}>
          {suggestions.texts.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {(error || hint) && (
        <p id={`${id}-hint`} class={error ? 'hint error' : 'hint'}>
          {error || hint}
        </p>
      )}
      {props.children}
    </div>
  );
}
