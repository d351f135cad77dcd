import { enUS } from 'date-fns/locale/en-US';
import { presetStyle } from '../core/presets';
import type { Style } from '../core/style';
import { parseMarkdown } from '../markdown/parse';
import type { ImportedPost, Importer } from './importer';
import { assemble } from './markdown/assemble';
import { checkBounds } from './markdown/check-bounds';
import { cutPost } from './markdown/cut-post';
import { type FrontMatterSource, splitFrontMatter } from './markdown/front-matter-source';
import { learnBody } from './markdown/learn-body';
import { learnFrontMatter } from './markdown/learn-front-matter';
import { rawItem } from './markdown/raw-item';
import { readIssue } from './markdown/read-issue';
import { sectionHeadings, sectionPattern } from './markdown/sections';

/** A published digest: its links as clips, and the style it is written in. */
export const markdownDigest: Importer = {
  id: 'markdown-digest',
  canRead: (text) => /\]\([^)\s]+|https?:\/\/|^\[[^\]]+\]:/m.test(text),
  read: readPost,
};

function readPost(text: string, fileName: string): ImportedPost {
  checkBounds(text);
  const isCrlf = /\r\n/.test(text) && !/[^\r]\n/.test(text);
  const source = splitFrontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const known = readIssue(source, fileName);
  const front = learnFrontMatter(source, known, enUS);
  const { body } = source;
  const { pieces, tail } = cutPost(body, parseMarkdown(body));
  const sections = sectionHeadings(body, pieces);
  const items = pieces.flatMap((piece) =>
    piece.kind === 'item' ? [rawItem(body, piece.place, piece.end, piece.above)] : [],
  );
  const base: Style = {
    ...presetStyle('preset:sections', ''),
    id: 'learned',
    engine: engineOf(source),
    title: known.title.replaceAll('{', '{{'),
    heading: '',
    frontMatter: front.frontMatter,
    sectionHeading: sectionPattern([...sections.values()]) ?? '## {section}',
    escapePipes: /\[[^\]\n]*\\\|/.test(body),
    ...(isCrlf ? { lineBreak: '\r\n' as const } : {}),
  };
  const style = learnBody(base, items, pieces, sections.size > 0);
  const day = known.date || known.from;
  const { spacing, ...parts } = assemble(body, pieces, sections, { style, day });
  const issue = {
    ...known,
    fields: front.fields,
    intro: parts.intro,
    outro: parts.outro,
    blocks: parts.blocks,
    sectionOrder: parts.sectionOrder,
    spacing: { ...spacing, ...(tail === '\n' ? {} : { end: tail }) },
  };
  return { issue, clips: parts.clips, style };
}

function engineOf({ format, entries, body }: FrontMatterSource): Style['engine'] {
  if (/\{\{[<%]/.test(body)) return 'hugo';
  if (format === 'toml') return 'zola';
  const isJekyll = /\{% |\{:/.test(body) || entries.some(({ key }) => key === 'layout');
  return isJekyll ? 'jekyll' : 'commonmark';
}
