import type { Locale } from 'date-fns';
import { message, uiLanguage } from '../src/browser/messages';
import { noonOf } from '../src/core/day';
import type { Cadence } from '../src/core/style';
import { Choice } from './Choice';
import { namedOptions } from './named-options';
import { Select } from './Select';

interface CadenceChoiceProps {
  cadence: Cadence;
  locale: Locale;
  onChange: (cadence: Cadence) => void;
}

const UNITS = ['month', 'week'] as const;

export function CadenceChoice({ cadence, locale, onChange }: CadenceChoiceProps) {
  const choose = (unit: Cadence['unit']) =>
    onChange(unit === 'month' ? { unit } : { unit, startsOn: locale.options?.weekStartsOn ?? 1 });
  return (
    <Choice
      label={message('optionsCadence')}
      value={cadence.unit}
      options={namedOptions('optionsCadence', UNITS)}
      onChange={choose}
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
    </Choice>
  );
}

/** Named in the language of the page; '0' is Sunday. */
function weekdays(): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(uiLanguage(), { weekday: 'long' });
  // 3 March 2024 was a Sunday.
  return [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    value: String(day),
    label: name.format(noonOf(`2024-03-0${3 + day}`)),
  }));
}
