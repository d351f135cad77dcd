/** Lines with that before each. Leading tabs become spaces first: moved, they would stop at other columns. */
export function indentLines(text: string, prefix: string): string {
  if (prefix === '') return text;
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? line.trim() : prefix + expandTabs(line)))
    .join('\n');
}

const TAB_STOP = 4;

function expandTabs(line: string): string {
  const lead = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (!lead.includes('\t')) return line;
  let column = 0;
  for (const char of lead) column += char === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
  return ' '.repeat(column) + line.slice(lead.length);
}
