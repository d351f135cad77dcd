/** What the markdown is for: it decides the escaping. */
export const ENGINES = [
  'commonmark',
  'zola',
  'hugo',
  'jekyll',
  'eleventy',
  'astro',
  'obsidian',
  'richText',
] as const;
export type Engine = (typeof ENGINES)[number];

export const CADENCE_UNITS = ['month', 'week', 'days', 'open'] as const;

export type Cadence =
  | { unit: 'month' }
  | { unit: 'week' /** 0 is Sunday. */; startsOn: number }
  | { unit: 'days'; count: number /** A day on which an issue begins. */; from: string }
  /** An issue goes on until it is published. The days on which issues begin, in their order. */
  | { unit: 'open'; starts: string[] };

export const HIGHLIGHTS = ['bold', 'mark', 'equals', 'emoji', 'section'] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

export const QUOTE_FORMS = ['blockquote', 'italic', 'quoted'] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];

export const DISCUSSIONS = ['below', 'inline'] as const;

export const FRONT_MATTER_FORMATS = ['yaml', 'toml', 'none'] as const;
export type FrontMatterFormat = (typeof FRONT_MATTER_FORMATS)[number];

/** The types of a front-matter field whose value is a pattern. */
export const PATTERN_TYPES = ['text', 'bare', 'list'] as const;
export const FIELD_TYPES = [...PATTERN_TYPES, 'raw', 'line'] as const;

export interface FrontMatterField {
  key: string;
  value: string;
  /**
   * text: a quoted string; bare: as it is (dates, numbers, true); list: of strings, `{tags}` or split at commas;
   * raw: no pattern, as it is, an issue's own `fields` before it; line: the whole line as it is, whatever its key.
   */
  type: (typeof FIELD_TYPES)[number];
  /** What stands between key and value; the format's own where absent. */
  lead?: string;
  /** How a text, or the texts of a list, are quoted; double where absent. */
  quote?: 'single' | 'none';
  /** A list of lines, each moved in by that and a dash. */
  listIndent?: number;
}

export interface HighlightSection {
  name: string;
  /** Stands above the other links where they would have no heading; empty: none. */
  restName: string;
}

export interface Spacing {
  items?: number;
  aboveHeading?: number;
  belowHeading?: number;
}

export function hasPattern({ type }: Pick<FrontMatterField, 'type'>): boolean {
  return type !== 'raw' && type !== 'line';
}

/** How issues look as markdown. Texts with `{fields}` are patterns (`patterns.ts`). */
export interface Style {
  id: string;
  name: string;
  cadence: Cadence;
  /** For months and days; a date-fns locale code. */
  locale: string;
  engine: Engine;
  /** A layout's id. */
  layout: string;
  /** Fills the title box. */
  title: string;
  fileName: string;
  frontMatter: {
    format: FrontMatterFormat;
    fields: FrontMatterField[];
    blankLinesAfter: number;
    /** YAML's lines alone, their texts as they are: Pelican, MultiMarkdown. */
    hasNoFences?: boolean;
  };
  /** The first line of the body, before the intro; empty: none. */
  heading: string;
  /** A line above the day log; empty: none. */
  logHeading: string;
  /** The day log's day: the text of its bullet. */
  day: string;
  sectionHeading: string;
  bullet: '-' | '*' | '+';
  /** Spaces a level. */
  indent: number;
  /** Between a link and its note. */
  separator: string;
  highlight: Highlight;
  /** Where `highlight` is 'emoji': what stands before the link. */
  highlightEmoji: string;
  /** Where `highlight` is 'section': how it is called. */
  highlightSection?: HighlightSection;
  /** Where discussions of a link stand; below it where absent. */
  discussions?: (typeof DISCUSSIONS)[number];
  /** Stands before the line. */
  kind: string;
  quote: QuoteForm;
  /** A habit of some writers: `\|` in titles. */
  escapePipes: boolean;
  /** Items are numbered instead of bulleted. */
  isNumbered?: boolean;
  /** By the same number each, as markdown counts them itself. */
  isAllOnes?: boolean;
  /** What stands after a bullet; one space where absent. */
  afterBullet?: string;
  /** Where it isn't a mere line feed. */
  lineBreak?: '\r\n';
  /** Blank lines between items and around headings, where they aren't the layout's own. */
  spacing?: Spacing;
  /** The writer's limit, which the check before publishing reminds of; absent: none. */
  mostClips?: number | undefined;
  revision: string;
  updatedAt: number;
  deletedAt?: number;
}
