/** Tells the line of places that come one after another, each in the time since the last. */
export function lineCounter(text: string): (index: number) => number {
  let line = 1;
  // Looked for once only: in a text of one line that is a look through all of it.
  let end = text.indexOf('\n');
  return (index) => {
    while (end >= 0 && end < index) {
      line++;
      end = text.indexOf('\n', end + 1);
    }
    return line;
  };
}
