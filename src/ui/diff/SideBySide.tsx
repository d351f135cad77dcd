import { useMemo } from 'preact/hooks';
import { type DiffRow, diffRows } from './diff-rows';
import { pairRows } from './pair-rows';

interface Props {
  label: string;
  before: { label: string; text: string };
  after: { label: string; text: string };
}

/** Two texts beside each other, line by line, with what differs marked. */
export function SideBySide({ label, before, after }: Props) {
  const pairs = useMemo(
    () => pairRows(diffRows(before.text, after.text)),
    [before.text, after.text],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="diff beside" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{before.label}</th>
            <th scope="col">{after.label}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(([left, right], i) => (
            <tr key={i}>
              <Cell row={left} />
              <Cell row={right} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row }: { row: DiffRow | undefined }) {
  if (!row || row.kind === 'gap') return <td class="diff-gap">{row ? '⋯' : ''}</td>;
  const Tag = row.kind === 'gone' ? 'del' : row.kind === 'new' ? 'ins' : 'span';
  return (
    <td>
      <Tag class={`diff-row diff-${row.kind}`}>
        {row.parts.map(({ text, isChanged }, i) =>
          isChanged ? <mark key={i}>{text}</mark> : text,
        )}
      </Tag>
    </td>
  );
}
