import { message } from '../../src/browser/messages';
import type { LibraryFilters } from '../../src/core/library';
import { Field } from '../../src/ui/Field';

interface Props {
  filters: LibraryFilters;
  setFilters(filters: LibraryFilters): void;
  choices: { kinds: string[]; sections: string[]; tags: string[] };
}

const SWITCHES = [
  ['highlight', 'digestHighlight'],
  ['noNote', 'digestFilterNoNote'],
  ['noIssue', 'digestFilterNoIssue'],
  ['published', 'digestFilterPublished'],
] as const;

const LISTS = [
  ['kind', 'digestKind', 'kinds'],
  ['section', 'digestSection', 'sections'],
  ['tag', 'digestFilterTag', 'tags'],
] as const;

/** More are better searched for by their name. */
const MOST_CHOICES = 200;

export function Filters({ filters, setFilters, choices }: Props) {
  return (
    <fieldset class="library-filters">
      <legend class="visually-hidden">{message('digestFilters')}</legend>
      {SWITCHES.map(([name, label]) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={filters[name] ?? false}
            onChange={(event) => setFilters({ ...filters, [name]: event.currentTarget.checked })}
          />
          {message(label)}
        </label>
      ))}
      {LISTS.map(([name, label, from]) => (
        <Field key={name} label={message(label)}>
          {(control) => (
            <select
              {...control}
              value={filters[name] ?? ''}
              onChange={(event) => setFilters({ ...filters, [name]: event.currentTarget.value })}
            >
              <option value="">{message('digestFilterAny')}</option>
              {choices[from].slice(0, MOST_CHOICES).map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </fieldset>
  );
}
