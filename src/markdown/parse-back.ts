import { type Node, Parser } from 'commonmark';
import type { Clip } from '../core/clip';
import type { Engine } from '../core/style';
import { destination } from './destination';
import { singleLine } from './escape';

export interface ReadBack {
  /** How many links of clips and their related pages stand in the text as they should. */
  verified: number;
  /** Those that don't: a reader would find no such link, or one of another name. */
  lost: { clipId: string; title: string }[];
}

type Linked = Pick<Clip, 'id' | 'url' | 'title' | 'related'>;

/**
 * Reads a post's body as a stranger would, and looks in it for every link that the clips should have made. The parser
 * shares no code with the one that the post was written with, so that no mistake confirms itself; it needs no DOM.
 */
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
      return [{ clipId: clip.id, title: text, url: sameUrl(target.replace(/&amp;/g, '&')) }];
    }),
  );
}

/** By address, the texts of the links to it. */
function linksIn(body: string): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const node of nodesOf(new Parser().parse(body))) {
    if (node.type !== 'link') continue;
    const url = sameUrl(node.destination ?? '');
    links.set(url, [...(links.get(url) ?? []), textOf(node)]);
  }
  return links;
}

function textOf(link: Node): string {
  const texts = [...nodesOf(link)].map((node) =>
    /break$/.test(node.type) ? ' ' : (node.literal ?? ''),
  );
  return plain(texts.join(''));
}

function* nodesOf(root: Node): Generator<Node> {
  const walker = root.walker();
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) yield step.node;
}

/** One form for the spellings of an address that a browser takes for the same. */
function sameUrl(url: string): string {
  // Parsers write a percent sign that encodes nothing as what it is.
  const whole = url.replace(/%(?![\da-f]{2})/gi, '%25');
  if (!URL.canParse(whole)) return whole;
  return new URL(whole).href.replace(/%[0-7][\dA-F]/gi, (code) =>
    code === '%25' ? code : decodeURIComponent(code),
  );
}

/** Breaks and runs of spaces are one space to a reader. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
