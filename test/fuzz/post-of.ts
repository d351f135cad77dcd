import { enUS } from 'date-fns/locale/en-US';
import type { Clip } from '../../src/core/clip';
import { presetStyle } from '../../src/core/presets';
import { ENGINES, QUOTE_FORMS, type Style } from '../../src/core/style';
import { targetEdits } from '../../src/core/targets';
import { layoutOf, layouts } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { issueOver, MARCH } from '../fixtures/issue-over';

/** Stands in front matter only: in a post's text it says that a template ran. */
export const ISSUE_TITLE = 'TITLE RAN';

const ISSUE = issueOver(MARCH, { title: ISSUE_TITLE, date: '2024-03-30' });

const MARKS = ['bold', 'mark', 'equals', 'emoji'] as const;

/** Every engine, layout and form comes up, whatever the seeds are. */
export function styleFor(seed: number, engine = cycled(ENGINES, seed)): Style {
  return {
    ...presetStyle('preset:sections', 'Sections'),
    ...targetEdits(engine),
    layout: layoutAt(Math.floor(seed / ENGINES.length)),
    quote: cycled(QUOTE_FORMS, seed),
    highlight: cycled(MARKS, seed),
    escapePipes: seed % 7 === 0,
  };
}

export function postOf(clips: Clip[], style: Style): string {
  const layout = layoutOf(style.layout);
  return renderPost({ issue: ISSUE, clips, style, layout, locale: enUS }).markdown;
}

/** How many headings the layout itself makes. */
export function headingsOf(clips: Clip[], { layout }: Style): number {
  if (layout === 'headings') return clips.length;
  return layout === 'day-headings' ? 1 : 0;
}

function layoutAt(index: number): string {
  return cycled(
    layouts.map(({ id }) => id),
    index,
  );
}

function cycled<Value>(values: readonly Value[], seed: number): Value {
  const value = values[seed % values.length];
  if (value === undefined) throw new TypeError(`no value at ${seed} of ${values.length}`);
  return value;
}
