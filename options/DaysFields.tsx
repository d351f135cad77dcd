import { useState } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { LONGEST_DAYS } from '../src/core/standing';
import type { Cadence } from '../src/core/style';
import { Field } from '../src/ui/Field';
import { DayField } from './DayField';

interface Props {
  cadence: Extract<Cadence, { unit: 'days' }>;
  onChange: (cadence: Cadence) => void;
}

/** Issues of so many days each, counted from that day. */
export function DaysFields({ cadence, onChange }: Props) {
  const [unfit, setUnfit] = useState<string>();
  const type = (text: string) => {
    const count = Number(text);
    const isFit = Number.isInteger(count) && count >= 1 && count <= LONGEST_DAYS;
    setUnfit(isFit ? undefined : text);
    if (isFit) onChange({ ...cadence, count });
  };
  const most = String(LONGEST_DAYS);
  return (
    <>
      <div class="inline-field">
        <Field
          label={message('optionsDaysCount')}
          error={unfit === undefined ? undefined : message('optionsDaysCountUnfit', most)}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={LONGEST_DAYS}
              value={unfit ?? cadence.count}
              onInput={(event) => type(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <DayField
        label={message('optionsDaysFrom')}
        day={cadence.from}
        onChange={(from) => onChange({ ...cadence, from })}
      />
    </>
  );
}
