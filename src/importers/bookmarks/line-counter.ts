/** Tells the line of places that come one after another, each in the time since the last. */
export function lineCounter(text: string): (index: number) => number {
  let [line, at] = [1, 0];
  return (index) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < index; ) {
      line++;
      at = next + 1;
      next = text.indexOf('\n', at);
    }
    return line;
  };
}
