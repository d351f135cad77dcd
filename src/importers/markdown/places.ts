import type { Heading, Link, LinkReference, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { isHarmless } from '../../markdown/link-form';
import { nodesOf } from '../../markdown/parse';

/** Where a link's item stands in a post: a list item, a heading or a paragraph of its own. */
export interface Place {
  node: ListItem | Heading | Paragraph;
  /** The paragraph or heading with the link. */
  line: Paragraph | Heading;
  link: Link | LinkReference;
  url: string;
  /** The item that it is nested in. */
  parent: Place | undefined;
  start: number;
  /** Where its node ends. */
  nodeEnd: number;
}

/** Every list item and every heading that holds a link, in the order of the text. */
export function placesIn(tree: Root): Place[] {
  const urls = definitionsIn(tree);
  const places: Place[] = [];
  visit(tree, undefined);
  return places;

  function visit(node: Nodes, parent: Place | undefined): void {
    const line = lineOf(node);
    const place = line && placeOf(node as Place['node'], line, urls, parent);
    if (place) places.push(place);
    if ('children' in node) for (const child of node.children) visit(child, place ?? parent);
  }
}

function lineOf(node: Nodes): Paragraph | Heading | undefined {
  if (node.type === 'heading') return node;
  const [first] = node.type === 'listItem' ? node.children : [];
  return first?.type === 'paragraph' ? first : undefined;
}

/** Paragraphs at the top that hold a link; `isLed` asks for those that begin with it. */
export function paragraphPlaces(tree: Root, isLed: boolean): Place[] {
  const urls = definitionsIn(tree);
  return tree.children.flatMap((node) => {
    const place = node.type === 'paragraph' ? placeOf(node, node, urls, undefined) : undefined;
    return place && (!isLed || beginsWith(place)) ? [place] : [];
  });
}

/** Whether nothing but emphasis stands before the link. */
function beginsWith({ line, link }: Place): boolean {
  for (let node: Nodes | undefined = line; node && 'children' in node; node = node.children[0])
    if (node === link) return true;
  return false;
}

function placeOf(
  node: Place['node'],
  line: Paragraph | Heading,
  urls: Map<string, string>,
  parent: Place | undefined,
): Place | undefined {
  const links = linksIn(line, urls);
  const found = links.find(({ link }) => !isShortcut(link)) ?? links[0];
  if (!found) return undefined;
  return { node, line, ...found, parent, start: startOf(node), nodeEnd: endOf(node) };
}

function linksIn(line: Nodes, urls: Map<string, string>): Pick<Place, 'link' | 'url'>[] {
  return [...nodesOf(line)].flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return [];
    const url = node.type === 'link' ? node.url : urls.get(node.identifier);
    return url && !/^(#|mailto:)/.test(url) && isHarmless(url) ? [{ link: node, url }] : [];
  });
}

/** `[title]` reads as a link by its text alone: another title would undo it. */
function isShortcut(link: Link | LinkReference): boolean {
  return link.type === 'linkReference' && link.referenceType !== 'full';
}

function definitionsIn(tree: Root): Map<string, string> {
  const urls = new Map<string, string>();
  for (const node of nodesOf(tree))
    if (node.type === 'definition') urls.set(node.identifier, node.url);
  return urls;
}

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
export const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
