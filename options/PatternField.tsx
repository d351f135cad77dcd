import type { Locale } from 'date-fns';
import { useState } from 'preact/hooks';
import type { PatternName } from '../src/core/style-patterns';
import { Field } from '../src/ui/Field';
import { PatternInput } from './PatternInput';
import { fieldsHint, patternProblem } from './pattern-problem';

interface PatternFieldProps {
  label: string;
  name: PatternName;
  /** The stored pattern. */
  value: string;
  locale: Locale;
  onChange: (pattern: string) => void;
}

/** A pattern that can't be filled stays in the box with what is wrong below it, and isn't handed on. */
export function PatternField({ label, name, value, locale, onChange }: PatternFieldProps) {
  const [unfit, setUnfit] = useState<string>();
  const error = unfit === undefined ? undefined : patternProblem(name, unfit, locale);
  const type = (text: string) => {
    const isFit = patternProblem(name, text, locale) === undefined;
    setUnfit(isFit ? undefined : text);
    if (isFit) onChange(text);
  };
  return (
    <Field label={label} hint={fieldsHint(name)} error={error}>
      {(control) => (
        <PatternInput control={control} name={name} text={unfit ?? value} onType={type} />
      )}
    </Field>
  );
}
