import { useState } from 'preact/hooks';
import { message } from '../../browser/messages';
import { COLUMNS, type Column, type Columns, type Table } from '../../importers/table/columns';

const NAMES: Record<Column, string> = {
  url: 'pastColumnUrl',
  title: 'pastColumnTitle',
  note: 'pastColumnNote',
  quote: 'pastColumnQuote',
  tags: 'pastColumnTags',
  section: 'pastColumnSection',
  added: 'pastColumnAdded',
  highlight: 'pastColumnHighlight',
  private: 'pastColumnPrivate',
  toRead: 'pastColumnToRead',
};

interface Props {
  file: string;
  table: Table;
  onColumns: (columns: Columns) => void;
}

/** What stands in the columns of a table that nobody knows. */
export function TableColumns({ file, table, onColumns }: Props) {
  const [chosen, setChosen] = useState<Partial<Columns>>(table.guess);
  const choose = (index: number, column: Column | undefined) => {
    // Each thing stands in one column, each column holds one.
    const kept = Object.entries(chosen).filter(([name, at]) => at !== index && name !== column);
    setChosen({ ...Object.fromEntries(kept), ...(column ? { [column]: index } : {}) });
  };
  const { url } = chosen;
  return (
    <section class="past-table" aria-label={file}>
      <p>{message('pastColumnsHint', file)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="past-table-scroll" aria-label={message('pastFirstRows')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.header.map((name, i) => (
                <th key={i} scope="col">
                  <span>{name}</span>
                  <select
                    aria-label={message('pastColumnHolds', name)}
                    onChange={({ currentTarget }) =>
                      choose(i, COLUMNS[currentTarget.selectedIndex - 1])
                    }
                  >
                    <option selected={!COLUMNS.some((column) => chosen[column] === i)}>
                      {message('pastColumnNothing')}
                    </option>
                    {COLUMNS.map((column) => (
                      <option key={column} selected={chosen[column] === i}>
                        {message(NAMES[column])}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, i) => (
              <tr key={i}>
                {table.header.map((_, at) => (
                  <td key={at}>{row[at] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button
        type="button"
        disabled={url === undefined}
        onClick={() => url !== undefined && onColumns({ ...chosen, url })}
      >
        {message('pastReadTable')}
      </button>
    </section>
  );
}
