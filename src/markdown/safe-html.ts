import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHast } from 'mdast-util-to-hast';
import { parseMarkdown } from './parse';

/** GitHub's own list, with what link digests use besides; less what loads one of several files. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !/^(picture|source)$/.test(name)),
    'mark',
    'small',
    'figure',
    'figcaption',
    'abbr',
    'cite',
    'time',
    'u',
  ],
};

/** Raw ids are prefixed by the sanitizer, so that none takes the place of one of a page's own. */
export const ID_PREFIX = defaultSchema.clobberPrefix ?? 'user-content-';

export interface FootnoteLabels {
  heading: string;
  back: string;
}

/** A post's markdown (without front matter) as an HTML tree with nothing in it that runs. */
export function safeHtml(markdown: string, footnotes: FootnoteLabels): Root {
  const html = toHast(parseMarkdown(markdown), {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: footnotes.heading,
    footnoteBackLabel: footnotes.back,
  });
  const safe = sanitize(raw(html), SCHEMA);
  return safe.type === 'root' ? safe : { type: 'root', children: [] };
}
