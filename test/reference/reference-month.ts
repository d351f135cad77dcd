import { type Clip, newClip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import type { Style } from '../../src/core/style';
import { urlKey } from '../../src/core/url';
import { readShared } from './shared';

interface ReferenceClip {
  id: string;
  day: string;
  url: string;
  title: string;
  highlight: boolean;
  note: string;
  kind?: string;
  section?: string;
  parent?: string;
  related: { role: 'discussion'; title: string; url: string }[];
}

interface ReferenceFile {
  issue: Pick<
    Issue,
    'id' | 'from' | 'to' | 'title' | 'date' | 'description' | 'tags' | 'intro' | 'outro'
  > & { number: number };
  clips: ReferenceClip[];
}

export function referenceFile(): ReferenceFile {
  return JSON.parse(readShared('reference/distillm-02.clips.json'));
}

/** The reference's style: its file's `style` is a sketch, this is the same in our type. */
export function referenceStyle(): Style {
  const base = presetStyle('preset:day-log', 'Reference');
  return {
    ...base,
    title: 'DistiLLM {number:02}',
    fileName: '{date:yyyy-MM-dd}-distillm-{number:02}.md',
    frontMatter: {
      format: 'toml',
      blankLinesAfter: 0,
      fields: [
        { key: 'title', value: '{title}', type: 'text' },
        { key: 'date', value: '{date:yyyy-MM-dd}', type: 'text' },
        { key: 'description', value: '{description}', type: 'text' },
        { key: 'tags', value: '{tags}', type: 'list' },
      ],
    },
    escapePipes: true,
  };
}

export function referenceIssue(): Issue {
  return {
    ...referenceFile().issue,
    fields: {},
    styleId: 'preset:day-log',
    sectionOrder: [],
    blocks: [],
    revision: '1-test',
    updatedAt: 0,
  };
}

export function referenceClips(): Clip[] {
  return referenceFile().clips.map((clip, i) =>
    newClip(
      {
        ...clip,
        quotes: [],
        tags: [],
        related: clip.related.map((related) => ({ ...related, key: urlKey(related.url) })),
      },
      {
        id: clip.id,
        now: Date.parse(`${clip.day}T12:00:00Z`) + i * 1000,
        utcOffset: 0,
        revision: '1-test',
      },
    ),
  );
}
