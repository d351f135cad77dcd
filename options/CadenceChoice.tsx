import type { Locale } from 'date-fns';
import { message } from '../src/browser/messages';
import { noonOf } from '../src/core/day';
import { CADENCE_UNITS, type Cadence } from '../src/core/style';
import { today } from '../src/storage/stamp';
import { dateLanguage } from '../src/ui/date-language';
import { Choice } from './Choice';
import { DaysFields } from './DaysFields';
import { namedOptions } from './named-options';
import { OpenField } from './OpenField';
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

/** Named in the language of the page; '0' is Sunday. */
function weekdays(): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(dateLanguage(), { weekday: 'long' });
  // 3 March 2024 was a Sunday.
  return [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    value: String(day),
    label: name.format(noonOf(`2024-03-0${3 + day}`)),
  }));
}
