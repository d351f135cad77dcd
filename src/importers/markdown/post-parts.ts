import type { Issue } from '../../core/issue';
import { parseMarkdown } from '../../markdown/parse';
import { checkBounds } from './check-bounds';
import { cutPost, type Piece } from './cut-post';
import { type FrontMatterSource, splitFrontMatter } from './front-matter-source';
import { type RawItem, rawItem } from './raw-item';
import { readIssue } from './read-issue';
import { type SectionHeading, sectionHeadings } from './sections';

/** A post taken apart, before anything is known of its style. */
export interface PostParts {
  fileName: string;
  source: FrontMatterSource;
  issue: Issue;
  pieces: Piece[];
  /** After the last piece. */
  tail: string;
  sections: Map<Piece, SectionHeading>;
  items: RawItem[];
  isCrlf: boolean;
}

export function takeApart(text: string, fileName: string): PostParts {
  checkBounds(text);
  const source = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const { body } = source;
  const { pieces, tail } = cutPost(body, parseMarkdown(body));
  return {
    fileName,
    source,
    issue: readIssue(source, fileName),
    pieces,
    tail,
    sections: sectionHeadings(body, pieces),
    items: pieces.flatMap((piece) =>
      piece.kind === 'item' ? [rawItem(body, piece.place, piece.end, piece.above)] : [],
    ),
    isCrlf: /\r\n/.test(text) && !/[^\r]\n/.test(text),
  };
}
