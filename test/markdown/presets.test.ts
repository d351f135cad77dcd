import { enUS } from 'date-fns/locale/en-US';
import { expect, test } from 'vitest';
import { PRESETS, presetStyle } from '../../src/core/presets';
import { ENGINES, type Style } from '../../src/core/style';
import { fileNameFor, titleFor } from '../../src/core/style-patterns';
import { targetEdits } from '../../src/core/targets';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { sampleMonth } from '../../src/ui/sample-month';

/** The sample month as a whole file, its name above it. `npx vitest run -u` writes them anew: read the difference. */
function goldenOf(style: Style): string {
  const { issue, clips } = sampleMonth();
  const titled = { ...issue, title: titleFor(style, issue, issue.number, enUS) };
  const layout = layoutOf(style.layout);
  const { markdown } = renderPost({ issue: titled, clips, style, layout, locale: enUS });
  return `${fileNameFor(style, titled, enUS)}\n\n${markdown}`;
}

test.each(ENGINES)('set up for %s', async (engine) => {
  const style = { ...presetStyle('preset:sections', 'Sections'), ...targetEdits(engine) };
  await expect(goldenOf(style)).toMatchFileSnapshot(`../fixtures/posts/for-${engine}.txt`);
});

test.each(PRESETS.map(({ id }) => id))('%s', async (id) => {
  const name = id.replace(':', '-');
  await expect(goldenOf(presetStyle(id, id))).toMatchFileSnapshot(`../fixtures/posts/${name}.txt`);
});
