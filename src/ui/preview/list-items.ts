import type { Element, Root, RootContent, Text } from 'hast';

/** As HTML of markdown has it between blocks, and around the items of a list. */
const BREAK: Text = { type: 'text', value: '\n' };

/** Blocks and blocks below them. */
export function stacked(parts: RootContent[][]): RootContent[] {
  const filled = parts.filter((blocks) => blocks.length > 0);
  return filled.flatMap((blocks, at) => (at > 0 ? [BREAK, ...blocks] : blocks));
}

export type TreeOf = (markdown: string) => Root;

/** Markdown with a bullet list whose items each begin at the start of a line. */
export interface Divided {
  bullet: string;
  above: string;
  items: string[];
}

/** A task would mark the whole list; a carriage return may end a line by itself. */
const WHOLE = /(?:^|\n)[-*+] {1,4}\[[ x]\]\s|\r/i;

/** What may be a rule, or the row below a table's head, is no item; nor what begins with another list or a quote. */
export function dividedAtItems(markdown: string): Divided | undefined {
  const bullet = /(?:^|\n)([-*+]) {1,4}\S/.exec(markdown)?.[1];
  if (bullet === undefined || WHOLE.test(markdown)) return undefined;
  const begin = new RegExp(
    `(?<=\\n)(?=\\${bullet} {1,4}\\S)(?!. *(?:[-*_|: \\t]*(?:\\n|$)|[-+*] |>|\\d+[.)] ))`,
  );
  // An empty text in front, so that the first is always what stands above the items.
  const [above = '', ...items] = `\n${markdown}`.split(begin);
  return items.length > 0 ? { bullet, above, items } : undefined;
}

/** The HTML of the whole from that of its parts; undefined where an item may belong to a list that none of them begins. */
export function joinedItems(divided: Divided, treeOf: TreeOf): Root | undefined {
  const { bullet, above, items } = divided;
  const read = items.map((text) => itemOf(text, bullet, treeOf));
  const beside = [...treeOf(above).children, ...read.flatMap(({ below }) => below)];
  if (beside.some(isBulletList)) return undefined;
  const lists = listsOf(read).map((list) => [
    joined(list, bullet, treeOf),
    ...(list.at(-1)?.below ?? []),
  ]);
  return { type: 'root', children: stacked([treeOf(above).children, ...lists]) };
}

/**
 * The other way about: of a tree of the whole those of its items, as `joinedItems` asks for them. For a single list
 * without blank lines; empty for others.
 */
export function itemTrees(
  { bullet, items }: Divided,
  whole: Root,
): [markdown: string, tree: Root][] {
  const [list, ...others] = whole.children.filter(isBulletList);
  const rows = elementsIn(list);
  if (!list || others.length > 0 || rows.length !== items.length || !rows.some(isTight)) return [];
  const below = whole.children.slice(whole.children.indexOf(list) + 1);
  return rows.map((row, at) => {
    const children = [ulOf([ANOTHER, row]), ...(at === rows.length - 1 ? below : [])];
    return [afterAnother(items[at] ?? '', bullet, 'tight'), { type: 'root', children }];
  });
}

/** Whether a paragraph in it is text only, as in a list without blank lines. */
function isTight(row: Element): boolean {
  return row.children.some((child) => child.type === 'text' && child.value.trim() !== '');
}

/** Whether it can be told from what the one before knew: else the whole is read faster. */
export function areMostKnown({ bullet, items }: Divided, isKnown: (markdown: string) => boolean) {
  const known = items.filter((text) => isKnown(afterAnother(text, bullet, 'tight')));
  return 2 * known.length > items.length;
}

interface Item {
  text: string;
  /** Whether a blank line between its own blocks sets the whole list in paragraphs. */
  isLoose: boolean;
  /** What ends the list, up to the next item. */
  below: RootContent[];
}

function itemOf(text: string, bullet: string, treeOf: TreeOf): Item {
  const [list, ...below] = treeOf(afterAnother(text, bullet, 'tight')).children;
  const [another] = elementsIn(list);
  return { text, below, isLoose: elementsIn(another).some(({ tagName }) => tagName === 'p') };
}

function listsOf(items: Item[]): Item[][] {
  const ends = items.flatMap(({ below }, at) => (below.length > 0 ? [at + 1] : []));
  const bounds = [0, ...ends, items.length];
  return bounds
    .map((from, at) => items.slice(from, bounds[at + 1]))
    .filter((list) => list.length > 0);
}

function joined(items: Item[], bullet: string, treeOf: TreeOf): Element {
  const inner = items.slice(0, -1);
  const isLoose =
    items.some((item) => item.isLoose) || inner.some(({ text }) => BLANK_END.test(text));
  const spacing = isLoose ? 'loose' : 'tight';
  const rows = items.flatMap(({ text }) => {
    const [list] = treeOf(afterAnother(text, bullet, spacing)).children;
    return elementsIn(list).slice(1);
  });
  return ulOf(rows);
}

function ulOf(rows: Element[]): Element {
  const children = [BREAK, ...rows.flatMap((row) => [row, BREAK])];
  return { type: 'element', tagName: 'ul', properties: {}, children };
}

const ANOTHER: Element = { type: 'element', tagName: 'li', properties: {}, children: [] };

const BLANK_END = /\n\s*\n$/;

/** In a list, and such a one as it stands in. */
function afterAnother(text: string, bullet: string, spacing: 'tight' | 'loose'): string {
  return `${bullet} x\n${spacing === 'loose' ? '\n' : ''}${text}`;
}

function elementsIn(node: RootContent | undefined): Element[] {
  if (node?.type !== 'element') return [];
  return node.children.filter((child) => child.type === 'element');
}

const isBulletList = (node: RootContent): node is Element =>
  node.type === 'element' && node.tagName === 'ul';
