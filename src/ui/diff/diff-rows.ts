import { diffLines, diffWordsWithSpace } from 'diff';

export interface DiffPart {
  text: string;
  isChanged: boolean;
}

/** A line of either text; 'gap' stands for unchanged lines that are left out. */
export interface DiffRow {
  kind: 'same' | 'gone' | 'new' | 'gap';
  parts: DiffPart[];
}

/** Unchanged lines shown around a change. */
const AROUND = 2;

/** What leads from one text to the other, line by line; in a line that was only changed, its changed words. */
export function diffRows(before: string, after: string): DiffRow[] {
  const changes = diffLines(before, after);
  const rows = changes.flatMap((change, i): DiffRow[] => {
    const lines = linesOf(change.value);
    if (!change.added && !change.removed) return withGap(lines, i === 0, i === changes.length - 1);
    const next = changes[i + 1];
    if (change.removed && next?.added) return replaced(lines, linesOf(next.value));
    if (change.added && changes[i - 1]?.removed) return []; // shown with what it replaces
    return lines.map((line) => whole(change.added ? 'new' : 'gone', line));
  });
  return rows;
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

function whole(kind: DiffRow['kind'], text: string): DiffRow {
  return { kind, parts: [{ text, isChanged: false }] };
}

/** Line by line where there are as many; else the old ones, then the new ones. */
function replaced(gone: string[], added: string[]): DiffRow[] {
  if (gone.length !== added.length)
    return [...gone.map((line) => whole('gone', line)), ...added.map((line) => whole('new', line))];
  return gone.flatMap((line, i) => changedLine(line, added[i] ?? ''));
}

function changedLine(before: string, after: string): DiffRow[] {
  const words = diffWordsWithSpace(before, after);
  const side = (kind: 'gone' | 'new'): DiffRow => ({
    kind,
    parts: words
      .filter((word) => !(kind === 'gone' ? word.added : word.removed))
      .map(({ value, added, removed }) => ({ text: value, isChanged: added || removed })),
  });
  return [side('gone'), side('new')];
}

function withGap(lines: string[], isFirst: boolean, isLast: boolean): DiffRow[] {
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  if (lines.length <= head + tail + 1) return lines.map((line) => whole('same', line));
  return [
    ...lines.slice(0, head).map((line) => whole('same', line)),
    { kind: 'gap', parts: [] },
    ...lines.slice(lines.length - tail).map((line) => whole('same', line)),
  ];
}
