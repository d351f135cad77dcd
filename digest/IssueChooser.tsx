import { useMemo } from 'preact/hooks';
import { message } from '../src/browser/messages';
import { dateLanguage } from '../src/ui/date-language';
import { issueName } from '../src/ui/issue-name';
import type { Periods } from './use-periods';

export function IssueChooser({ periods: { list, current } }: { periods: Periods }) {
  const options = useMemo(() => <Options list={list} />, [list]);
  const choose = (id: string) => {
    location.hash = `issue=${id}`;
  };
  return (
    <label class="issue-chooser">
      <span class="visually-hidden">{message('digestIssue')}</span>
      <select value={current.id} onChange={(event) => choose(event.currentTarget.value)}>
        {options}
      </select>
    </label>
  );
}

function Options({ list }: Pick<Periods, 'list'>) {
  return (
    <>
      {list.map((period) => (
        <option key={period.id} value={period.id}>
          {issueName(period, dateLanguage())}
        </option>
      ))}
    </>
  );
}
