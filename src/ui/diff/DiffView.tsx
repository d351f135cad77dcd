import { useMemo } from 'preact/hooks';
import { message } from '../../browser/messages';
import { type DiffRow, diffRows } from './diff-rows';

/** Two texts and what changed between them. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const rows = useMemo(() => diffRows(before, after), [before, after]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="diff" aria-label={message('digestDiff')} tabIndex={0}>
      {rows.map((row, i) => (
        <Row key={i} row={row} />
      ))}
    </section>
  );
}

function Row({ row: { kind, parts } }: { row: DiffRow }) {
  if (kind === 'gap') return <div class="diff-gap" aria-hidden="true" />;
  const Tag = kind === 'gone' ? 'del' : kind === 'new' ? 'ins' : 'div';
  return (
    <Tag class={`diff-row diff-${kind}`}>
      {parts.map(({ text, isChanged }, i) => (isChanged ? <mark key={i}>{text}</mark> : text))}
    </Tag>
  );
}
