import { message } from '../src/browser/messages';
import type { Cadence } from '../src/core/style';
import { today } from '../src/storage/stamp';
import { dateLanguage } from '../src/ui/date-language';
import { dayName } from '../src/ui/day-name';
import { DayField } from './DayField';

interface Props {
  cadence: Extract<Cadence, { unit: 'open' }>;
  onChange: (cadence: Cadence) => void;
}

/** Issues that go on until they are out. Those before the one that is open are as they are. */
export function OpenField({ cadence, onChange }: Props) {
  const before = cadence.starts.slice(0, -1);
  const last = before.at(-1);
  return (
    <DayField
      label={message('optionsOpenFrom')}
      day={cadence.starts.at(-1) ?? ''}
      problemOf={(start) =>
        last !== undefined && start <= last
          ? message('optionsOpenFromUnfit', dayName(last, today(), dateLanguage()))
          : undefined
      }
      onChange={(start) => onChange({ ...cadence, starts: [...before, start] })}
    />
  );
}
