/** Each with its line break, the last one without where it has none. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Makes the element's children those lines, a block each; only those that differ are made anew. */
export function redrawLines(box: HTMLElement, before: readonly string[], after: readonly string[]) {
  const most = Math.min(before.length, after.length);
  let above = 0;
  while (above < most && before[above] === after[above]) above += 1;
  let below = 0;
  while (below < most - above && before.at(-1 - below) === after.at(-1 - below)) below += 1;
  remove(box, above, before.length - below);
  const fresh = after.slice(above, after.length - below).map((line) => {
    const block = document.createElement('div');
    block.textContent = line;
    return block;
  });
  const next = box.children[above];
  if (next) next.before(...fresh);
  else box.append(...fresh);
}

/** At once: one by one, a thousand cost as much as to draw them. */
function remove(box: HTMLElement, start: number, end: number): void {
  const range = document.createRange();
  range.setStart(box, start);
  range.setEnd(box, end);
  range.deleteContents();
}
