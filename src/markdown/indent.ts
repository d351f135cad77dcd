/**
 * Lines with that before each. Leading tabs become spaces first: moved, they would stop at other columns. In fenced code
 * they are the code's own.
 */
export function indentLines(text: string, prefix: string): string {
  if (prefix === '') return text;
  let fence: Fence | undefined;
  return text
    .split('\n')
    .map((line) => {
      const moved = prefix + expandTabs(line, fence?.column);
      fence = fenceAfter(line, fence);
      return line.trim() === '' ? line.trim() : moved;
    })
    .join('\n');
}

/** One that is open. */
interface Fence {
  mark: string;
  /** That its code begins at. */
  column: number;
}

const OPENING = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,})/;

function fenceAfter(line: string, open: Fence | undefined): Fence | undefined {
  if (open) {
    const rest = line.trim();
    const isClosing =
      rest.startsWith(open.mark) && rest === open.mark.charAt(0).repeat(rest.length);
    return isClosing ? undefined : open;
  }
  const [, lead = '', mark] = OPENING.exec(line) ?? [];
  return mark === undefined ? undefined : { mark, column: columnAfter(lead) };
}

const TAB_STOP = 4;

/** Those that begin before the column. */
function expandTabs(line: string, before = Infinity): string {
  const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
  let at = 0;
  let column = 0;
  while (at < lead.length && column < before) column = columnAfter(lead.charAt(at++), column);
  return lead.slice(0, at).includes('\t') ? ' '.repeat(column) + line.slice(at) : line;
}

function columnAfter(text: string, from = 0): number {
  let column = from;
  for (const char of text) column += char === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
  return column;
}
