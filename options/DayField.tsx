import { useState } from 'preact/hooks';
import { isDay } from '../src/core/day';
import { Field } from '../src/ui/Field';

interface DayFieldProps {
  label: string;
  day: string;
  /** Why a day can't be taken. */
  problemOf?: (day: string) => string | undefined;
  onChange: (day: string) => void;
}

/** One that can't be taken stays in the box with what is wrong below it, and isn't handed on. */
export function DayField({ label, day, problemOf, onChange }: DayFieldProps) {
  const [unfit, setUnfit] = useState<string>();
  const type = (typed: string) => {
    // One that is half typed, too: to draw it anew would take that away.
    if (!isDay(typed)) return;
    const isFit = problemOf?.(typed) === undefined;
    setUnfit(isFit ? undefined : typed);
    if (isFit) onChange(typed);
  };
  return (
    <div class="inline-field">
      <Field label={label} error={unfit === undefined ? undefined : problemOf?.(unfit)}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={unfit ?? day}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}
