import { enUS } from 'date-fns/locale/en-US';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/issue';
import { presetStyle } from '../../src/core/presets';
import type { Style } from '../../src/core/style';
import { layouts } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { sampleMonth } from '../../src/ui/sample-month';

const PLAIN = presetStyle('preset:sections', 'x');
const STYLE: Style = { ...PLAIN, frontMatter: { ...PLAIN.frontMatter, format: 'none' } };

const APART: Partial<Style> = {
  highlight: 'section',
  highlightSection: { name: 'The best', restName: 'More of it' },
  discussions: 'inline',
};

function render(style: Partial<Style>, blocks: Block[] = []) {
  const month = sampleMonth();
  const layout = layouts.find(({ id }) => id === style.layout) ?? layouts[0];
  if (!layout) throw new Error('no layout');
  const issue = { ...month.issue, blocks };
  const whole = { ...STYLE, ...style };
  return renderPost({ ...month, issue, style: whole, layout, locale: enUS });
}

describe.each(layouts.map(({ id }) => id))('the layout %s', (layout) => {
  it('writes the sample month as its golden post', async () => {
    const { markdown, problems } = render({ layout });
    await expect(markdown).toMatchFileSnapshot(`goldens/${layout}.md`);
    expect(problems).toEqual([]);
  });

  it('writes highlights and discussions as its golden post where the style has them its own way', async () => {
    const { markdown, problems } = render({ layout, ...APART });
    await expect(markdown).toMatchFileSnapshot(`goldens/${layout}-apart.md`);
    expect(problems).toEqual([]);
  });

  it('writes every link once where highlights stand apart', () => {
    const { clips } = sampleMonth();
    const { markdown } = render({ layout, ...APART });
    const urls = clips.flatMap(({ url, related }) => [url, ...related.map((each) => each.url)]);
    for (const url of urls) expect(markdown.split(`](${url})`)).toHaveLength(2);
  });

  it('writes every link once', () => {
    const { clips } = sampleMonth();
    const { markdown } = render({ layout });
    for (const { url } of clips) expect(markdown.split(`](${url})`)).toHaveLength(2);
  });

  it('has prose at its place between the items', () => {
    const { clips } = sampleMonth();
    const [first] = clips;
    if (!first) throw new Error('no clips');
    const block: Block = {
      id: 'b',
      markdown: 'A word between.',
      order: `${first.order}1`,
      ...(first.section ? { section: first.section } : { day: first.day }),
    };
    const { markdown } = render({ layout }, [block]);
    expect(markdown.split('A word between.')).toHaveLength(2);
    expect(markdown.indexOf('A word between.')).toBeGreaterThan(markdown.indexOf(first.url));
  });
});

it('numbers items where the style does', () => {
  expect(render({ layout: 'flat', isNumbered: true }).markdown).toMatch(/^2\. /m);
});
