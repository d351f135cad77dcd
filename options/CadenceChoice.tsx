import type { Locale } from 'date-fns';
import { message } from '../src/browser/messages';
import { isDay, noonOf } from '../src/core/day';
import { LONGEST_DAYS } from '../src/core/standing';
import { CADENCE_UNITS, type Cadence } from '../src/core/style';
import { today } from '../src/storage/stamp';
import { dateLanguage } from '../src/ui/date-language';
import { Field } from '../src/ui/Field';
import { Choice } from './Choice';
import { namedOptions } from './named-options';
import { Select } from './Select';

interface CadenceChoiceProps {
  cadence: Cadence;
  locale: Locale;
  onChange: (cadence: Cadence) => void;
}

export function CadenceChoice({ cadence, locale, onChange }: CadenceChoiceProps) {
  return (
    <Choice
      label={message('optionsCadence')}
      value={cadence.unit}
      options={namedOptions('optionsCadence', CADENCE_UNITS)}
      onChange={(unit) => onChange(newCadence(unit, locale))}
    >
      {cadence.unit === 'week' && (
        <div class="inline-field">
          <Select
            label={message('optionsWeekStart')}
            value={String(cadence.startsOn)}
            options={weekdays()}
            onChange={(day) => onChange({ unit: 'week', startsOn: Number(day) })}
          />
        </div>
      )}
      {cadence.unit === 'days' && <DaysFields cadence={cadence} onChange={onChange} />}
      {cadence.unit === 'open' && <OpenField cadence={cadence} onChange={onChange} />}
    </Choice>
  );
}

function newCadence(unit: Cadence['unit'], locale: Locale): Cadence {
  if (unit === 'week') return { unit, startsOn: locale.options?.weekStartsOn ?? 1 };
  if (unit === 'days') return { unit, count: 14, from: today() };
  return unit === 'open' ? { unit, starts: [today()] } : { unit };
}

interface FieldsProps<Unit extends Cadence['unit']> {
  cadence: Extract<Cadence, { unit: Unit }>;
  onChange: (cadence: Cadence) => void;
}

function DaysFields({ cadence, onChange }: FieldsProps<'days'>) {
  return (
    <>
      <div class="inline-field">
        <Field label={message('optionsDaysCount')}>
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={LONGEST_DAYS}
              value={cadence.count}
              onInput={({ currentTarget: { valueAsNumber: count } }) => {
                const isFit = Number.isInteger(count) && count >= 1 && count <= LONGEST_DAYS;
                if (isFit) onChange({ ...cadence, count });
              }}
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

/** The issues before the one that is open are as they are. */
function OpenField({ cadence, onChange }: FieldsProps<'open'>) {
  const before = cadence.starts.slice(0, -1);
  return (
    <DayField
      label={message('optionsOpenFrom')}
      day={cadence.starts.at(-1) ?? ''}
      onChange={(start) => {
        if (before.every((day) => day < start))
          onChange({ ...cadence, starts: [...before, start] });
      }}
    />
  );
}

interface DayFieldProps {
  label: string;
  day: string;
  onChange: (day: string) => void;
}

function DayField({ label, day, onChange }: DayFieldProps) {
  return (
    <div class="inline-field">
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={day}
            onInput={({ currentTarget: { value } }) => {
              if (isDay(value)) onChange(value);
            }}
          />
        )}
      </Field>
    </div>
  );
}

/** Named in the language of the page; '0' is Sunday. */
function weekdays(): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(dateLanguage(), { weekday: 'long' });
  // 3 March 2024 was a Sunday.
  return [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    value: String(day),
    label: name.format(noonOf(`2024-03-0${3 + day}`)),
  }));
}
