/** Emphasis-like marks, by CommonMark's flanking rules. */
interface Run {
  start: number;
  end: number;
  canOpen: boolean;
  canClose: boolean;
}

/**
 * The indexes of the characters `mark` that could come to mean emphasis. A link's text is closed to the outside
 * (a link binds tighter than emphasis): there only a pair within it counts. In plain text any run may find its
 * partner in what the writer typed around it.
 */
export function liveMarks(text: string, mark: string, isInLink: boolean): Set<number> {
  const runs = runsOf(text, mark).filter((run) => run.canOpen || run.canClose);
  const opener = runs.findIndex((run) => run.canOpen);
  const isPaired = opener >= 0 && runs.some((run, i) => i > opener && run.canClose);
  if (isInLink && !isPaired) return new Set();
  return new Set(runs.flatMap((run) => indexes(run.start, run.end)));
}

function runsOf(text: string, mark: string): Run[] {
  const runs: Run[] = [];
  for (let start = text.indexOf(mark); start >= 0; ) {
    let end = start;
    while (text[end] === mark) end++;
    runs.push(runAt(text, mark, start, end));
    start = text.indexOf(mark, end);
  }
  return runs;
}

/**
 * Parsers differ on whether a symbol beyond ASCII is punctuation, so a mark counts as live where it is to any of them.
 * The text's edges count as punctuation: brackets stand there, or something unknown.
 */
function runAt(text: string, mark: string, start: number, end: number): Run {
  const before = text.slice(0, start).match(/.$/su)?.[0] ?? '.';
  const after = text.slice(end).match(/^./su)?.[0] ?? '.';
  const isOpening = canFlank(after, before);
  const isClosing = canFlank(before, after);
  if (mark !== '_') return { start, end, canOpen: isOpening, canClose: isClosing };
  return {
    start,
    end,
    canOpen: isOpening && (!mustFlank(before, after) || mayBePunctuation(before)),
    canClose: isClosing && (!mustFlank(after, before) || mayBePunctuation(after)),
  };
}

/** Whether a run may be flanking towards `inner`, by some parser's classes. */
function canFlank(inner: string, outer: string): boolean {
  return (
    !isSpace(inner) && (!isAsciiPunctuation(inner) || isSpace(outer) || mayBePunctuation(outer))
  );
}

/** Whether it is so by every parser's. */
function mustFlank(inner: string, outer: string): boolean {
  return (
    !isSpace(inner) && (!mayBePunctuation(inner) || isSpace(outer) || isAsciiPunctuation(outer))
  );
}

const isSpace = (char: string) => /\s/u.test(char);
const isAsciiPunctuation = (char: string) => /[!-/:-@[-`{-~]/.test(char);
const mayBePunctuation = (char: string) => /[\p{P}\p{S}]/u.test(char);
const indexes = (start: number, end: number) =>
  Array.from({ length: end - start }, (_, i) => start + i);
