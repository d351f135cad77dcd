import { type Clip, newClip, type Stamp } from '../../src/core/clip';
import type { Issue } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import type { Style } from '../../src/core/style';

export function clipOf(stamp: Stamp, note: string): Clip {
  const url = `https://example.org/${stamp.id}`;
  const fields = { url, title: 'Page', note, quotes: [], highlight: false, tags: [], related: [] };
  return newClip(fields, stamp);
}

export function issueOf({ id, now, revision }: Stamp, intro: string): Issue {
  return {
    ...{ id, from: '2024-03-01', to: '2024-03-31', date: '2024-03-31', title: 'March' },
    ...{ description: '', intro, outro: '', tags: [], fields: {}, styleId: 'style' },
    ...{ sectionOrder: [], blocks: [], revision, updatedAt: now },
  };
}

export function styleOf({ id, now, revision }: Stamp, name: string): Style {
  return { ...presetStyle('preset:sections', name), id, revision, updatedAt: now };
}
