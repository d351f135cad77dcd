import type { Engine, FrontMatterField, FrontMatterFormat, Style } from './style';

const TITLE: FrontMatterField = { key: 'title', value: '{title}', type: 'text' };
const DATE: FrontMatterField = { key: 'date', value: '{date:yyyy-MM-dd}', type: 'bare' };
const ABOUT: FrontMatterField = { key: 'description', value: '{description}', type: 'text' };
const TAGS: FrontMatterField = { key: 'tags', value: '{tags}', type: 'list' };

const DATED = '{date:yyyy-MM-dd}-{slug}.md';

interface Target {
  format: FrontMatterFormat;
  fields: FrontMatterField[];
  fileName: string;
  more?: Partial<Pick<Style, 'highlight'>>;
}

/** What each engine's users have before a post, and how they call the file. */
const TARGETS: Record<Engine, Target> = {
  commonmark: { format: 'yaml', fields: [TITLE, DATE, ABOUT, TAGS], fileName: DATED },
  zola: {
    format: 'toml',
    fields: [TITLE, DATE, ABOUT, { ...TAGS, key: 'taxonomies.tags' }],
    fileName: '{slug}.md',
  },
  hugo: { format: 'yaml', fields: [TITLE, DATE, ABOUT, TAGS], fileName: '{slug}.md' },
  jekyll: {
    format: 'yaml',
    fields: [{ key: 'layout', value: 'post', type: 'text' }, TITLE, DATE, ABOUT, TAGS],
    fileName: DATED,
  },
  eleventy: { format: 'yaml', fields: [TITLE, DATE, ABOUT, TAGS], fileName: '{slug}.md' },
  astro: {
    format: 'yaml',
    fields: [TITLE, ABOUT, { ...DATE, key: 'pubDate' }, TAGS],
    fileName: '{slug}.md',
  },
  obsidian: {
    format: 'yaml',
    fields: [DATE, TAGS],
    fileName: '{title}.md',
    more: { highlight: 'equals' },
  },
  // The editor it is pasted into has a box for the title, and knows bold but no marks.
  richText: {
    format: 'none',
    fields: [TITLE, DATE],
    fileName: '{slug}.md',
    more: { highlight: 'bold' },
  },
};

/** What changes in a style that is to be written for the engine; the rest is the writer's taste. */
export function targetEdits(engine: Engine): Partial<Style> {
  const { format, fields, fileName, more } = TARGETS[engine];
  return {
    engine,
    fileName,
    // Front matter or the editor has the title.
    heading: '',
    frontMatter: {
      format,
      fields: fields.map((field) => ({ ...field })),
      blankLinesAfter: format === 'none' ? 0 : 1,
    },
    ...more,
  };
}

const POST_FOLDERS: Record<Engine, string> = {
  commonmark: '',
  zola: 'content/',
  hugo: 'content/posts/',
  jekyll: '_posts/',
  eleventy: 'posts/',
  astro: 'src/content/blog/',
  obsidian: '',
  richText: '',
};

/** Where in a repository the engine looks for posts, as a pattern. */
export function usualPostPath(engine: Engine): string {
  return `${POST_FOLDERS[engine]}{fileName}`;
}
