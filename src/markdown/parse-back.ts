import type { Link, Nodes } from 'mdast';
import type { Clip } from '../core/clip';
import type { Engine } from '../core/style';
import { destination } from './destination';
import { singleLine } from './escape';
import { nodesOf, parseMarkdown } from './parse';

export interface ReadBack {
  /** How many links of clips and their related pages stand in the text as they should. */
  verified: number;
  /** Those that don't: a reader would find no such link, or one of another name. */
  lost: { clipId: string; title: string }[];
}

type Linked = Pick<Clip, 'id' | 'url' | 'title' | 'related'>;

/** Reads a post's body as a stranger would, and looks in it for every link that the clips should have made. */
export function readBack(body: string, clips: readonly Linked[], engine: Engine): ReadBack {
  const found = linksIn(body);
  const result: ReadBack = { verified: 0, lost: [] };
  for (const { clipId, title, url } of wantedLinks(clips, engine)) {
    const texts = found.get(url) ?? [];
    const at = texts.findIndex((text) => text.includes(title));
    if (at < 0) result.lost.push({ clipId, title });
    else {
      texts.splice(at, 1);
      result.verified++;
    }
  }
  return result;
}

function wantedLinks(clips: readonly Linked[], engine: Engine) {
  return clips.flatMap((clip) =>
    [clip, ...clip.related].flatMap(({ url, title }) => {
      const target = destination(url, engine);
      // What can't be linked to is found by the check of addresses.
      if (target === undefined) return [];
      const text = plain(singleLine(title) || singleLine(url));
      return [{ clipId: clip.id, title: text, url: target.replace(/&amp;/g, '&') }];
    }),
  );
}

/** By address, the texts of the links to it. */
function linksIn(body: string): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const node of nodesOf(parseMarkdown(body)))
    if (node.type === 'link') links.set(node.url, [...(links.get(node.url) ?? []), textOf(node)]);
  return links;
}

function textOf(link: Link): string {
  const texts: string[] = [];
  for (const node of nodesOf(link as Nodes)) if ('value' in node) texts.push(node.value);
  return plain(texts.join(''));
}

/** Breaks and runs of spaces are one space to a reader. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
