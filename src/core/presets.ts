import type { Style } from './style';

type Preset = Omit<Style, 'name' | 'revision' | 'updatedAt'>;

const SECTIONS: Preset = {
  id: 'preset:sections',
  cadence: { unit: 'month' },
  locale: 'en-US',
  engine: 'commonmark',
  layout: 'sections',
  title: 'Links for {month:MMMM yyyy}',
  fileName: '{date:yyyy-MM-dd}-{slug}.md',
  frontMatter: {
    format: 'yaml',
    fields: [
      { key: 'title', value: '{title}', type: 'text' },
      { key: 'date', value: '{date:yyyy-MM-dd}', type: 'bare' },
      { key: 'description', value: '{description}', type: 'text' },
      { key: 'tags', value: '{tags}', type: 'list' },
    ],
    blankLinesAfter: 1,
  },
  heading: '',
  logHeading: '',
  day: '{day:MMMM do}.',
  sectionHeading: '## {section}',
  bullet: '-',
  indent: 2,
  separator: ' - ',
  highlight: 'bold',
  highlightEmoji: '⭐',
  kind: '**{kind}**. ',
  quote: 'blockquote',
  escapePipes: false,
};

const DAY_LOG: Preset = {
  ...SECTIONS,
  id: 'preset:day-log',
  engine: 'zola',
  layout: 'day-log',
  frontMatter: {
    format: 'toml',
    fields: SECTIONS.frontMatter.fields,
    blankLinesAfter: 1,
  },
  separator: '. ',
  highlight: 'mark',
};

const FLAT: Preset = {
  ...SECTIONS,
  id: 'preset:flat',
  layout: 'flat',
  title: 'Reading list, {month:MMMM yyyy}',
  fileName: '{month:yyyy-MM}-{slug}.md',
  frontMatter: { format: 'none', fields: SECTIONS.frontMatter.fields, blankLinesAfter: 0 },
  heading: '# {title}',
  separator: ': ',
  highlight: 'emoji',
  kind: '{kind}: ',
  quote: 'quoted',
};

/** The styles a newcomer chooses from, the default first. Their names are messages. */
export const PRESETS: readonly Preset[] = [SECTIONS, DAY_LOG, FLAT];
export const DEFAULT_STYLE_ID = SECTIONS.id;

export function presetStyle(id: string, name: string): Style {
  const preset = PRESETS.find((style) => style.id === id);
  if (!preset)
    throw new TypeError(
      `no preset style ${JSON.stringify(id)}; there is ${PRESETS.map((p) => p.id)}`,
    );
  return { ...structuredCloneOf(preset), name, revision: '0-preset', updatedAt: 0 };
}

function structuredCloneOf(preset: Preset): Preset {
  return JSON.parse(JSON.stringify(preset));
}
