import { type Boxes, EMPTY_BOXES } from './boxes';

/** What was typed into index.html's form before the module script ran. */
export function readEarly(): Boxes {
  const text = (id: string) => input(id)?.value ?? '';
  return {
    ...EMPTY_BOXES,
    title: text('title'),
    note: text('note'),
    highlight: input('highlight')?.checked ?? false,
    section: text('section'),
    kind: text('kind'),
    tags: text('tags'),
    day: text('day'),
  };
}

function input(id: string): HTMLInputElement | null {
  // The note is a textarea, whose value reads alike.
  return document.getElementById(id) as HTMLInputElement | null;
}

/** Preact counts child nodes: blank text between the elements would make it move them, and the focus would go. */
export function dropBlankTexts(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blank: Node[] = [];
  while (walker.nextNode())
    if (walker.currentNode.nodeValue?.trim() === '') blank.push(walker.currentNode);
  for (const node of blank) node.parentNode?.removeChild(node);
}
