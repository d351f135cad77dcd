import type { Layout } from '../markdown/layout';
import { dayHeadings } from './day-headings';
import { dayLog } from './day-log';
import { excerpts } from './excerpts';
import { flat } from './flat';
import { headings } from './headings';
import { paragraphs } from './paragraphs';
import { sections } from './sections';
import { tags } from './tags';

/** In the order in which a writer is offered them. */
export const layouts: readonly Layout[] = [
  sections,
  tags,
  dayLog,
  dayHeadings,
  flat,
  headings,
  paragraphs,
  excerpts,
];

export function layoutOf(id: string): Layout {
  const layout = layouts.find((candidate) => candidate.id === id);
  if (!layout)
    throw new TypeError(`no layout ${JSON.stringify(id)}; there is ${layouts.map((l) => l.id)}`);
  return layout;
}
