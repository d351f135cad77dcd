import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label, hint and error: spread it on the control. */
export interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** Shown in place of the hint, and read with the control. */
  error?: string | undefined;
  children: (control: FieldControl) => ComponentChildren;
}

/** A labelled control: `<Field label="Title">{(control) => <input {...control} />}</Field>`. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(note ? { 'aria-describedby': `${id}-note` } : {}),
        ...(error ? { 'aria-invalid': 'true' as const } : {}),
      })}
      {note && (
        <p id={`${id}-note`} class={error ? 'field-error' : 'field-hint'}>
          {note}
        </p>
      )}
    </div>
  );
}
