import { enUS } from 'date-fns/locale/en-US';
import type { Clip } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import { layoutOf } from '../../src/layouts';
import type { PostInput } from '../../src/markdown/post';

/** The clips as one issue in the style a newcomer starts with. */
export function postOf(clips: Clip[]): PostInput {
  const style = presetStyle('preset:sections', 'Sections');
  return { issue: issueOf(style.id), clips, style, layout: layoutOf(style.layout), locale: enUS };
}

function issueOf(styleId: string): Issue {
  return {
    id: 'month:2014-01',
    from: '2014-01-01',
    to: '2014-01-31',
    title: 'Links for January 2014',
    date: '2014-01-31',
    description: '',
    tags: [],
    fields: {},
    intro: 'What I read.',
    outro: 'Until next month.',
    styleId,
    sectionOrder: [],
    blocks: [],
    revision: '1-made',
    updatedAt: 0,
  };
}
