import type { Locale } from 'date-fns';
import { periodOf } from '../src/core/issue';
import type { Cadence, Style } from '../src/core/style';
import { fileNameFor, titleFor } from '../src/core/style-patterns';
import { layoutOf } from '../src/layouts';
import { renderPost } from '../src/markdown/post';
import { sampleMonth } from '../src/ui/sample-month';

/** The sample month, or that part of it which is an issue of this style's cadence. */
export function samplePost(style: Style, locale: Locale): { fileName: string; markdown: string } {
  const sample = sampleMonth();
  const lastDay = sample.clips.at(-1)?.day ?? sample.issue.to;
  const period = periodOf(lastDay, sampleCadence(style.cadence));
  const issue = {
    ...sample.issue,
    ...period,
    date: period.to,
    title: titleFor(style, period, sample.issue.number, locale),
  };
  const clips = sample.clips.filter(({ day }) => day >= period.from && day <= period.to);
  const layout = layoutOf(style.layout);
  const { markdown } = renderPost({ issue, clips, style, layout, locale });
  return { fileName: fileNameFor(style, issue, locale), markdown };
}

/** The sample is of one month, wherever the writer's own issues begin. */
function sampleCadence(cadence: Cadence): Cadence {
  return cadence.unit === 'open' ? { unit: 'month' } : cadence;
}
