import { enUS } from 'date-fns/locale/en-US';
import type { Clip } from '../../src/core/clip';
import { presetStyle } from '../../src/core/presets';
import type { Engine, Style } from '../../src/core/style';
import { targetEdits } from '../../src/core/targets';
import { layoutOf } from '../../src/layouts';
import { renderPost } from '../../src/markdown/post';
import { sampleMonth } from '../../src/ui/sample-month';
import { plain } from './built-page';

/** Titles as pages could have them, each aimed at some generator. */
const TITLES = [
  '{{ 7 * 7 }} and {% raw %}',
  '{{< evil >}} {{% evil %}}',
  '<script>alert(1)</script> & <b>bold</b>',
  '[x](https://evil.example) ![y](z)',
  '{: onclick="x"} {#id} `code` *stars* __lines__',
  'x',
  '"quoted" \'single\' \\ back | pipe',
  '--> <!-- {# comment #}',
];

/** Quotes are markdown made from a page: links in them are meant, code and tags are not. */
const HOSTILE_QUOTES = [
  'A *quote* {{ 7 * 7 }} {% raw %} {{< evil >}} <script>alert(1)</script> <img src=x>' +
    ' ` <u>alone</u>` `ended ``` <u>early</u>`',
  '- ```\n  <script>alert(1)</script>\n  - - to kramdown, the end of all code in a list\n  ```',
  'A term to Hugo and kramdown\n\n:`  {% raw %}  `what it means',
];

function hostileClips(): Clip[] {
  const [base] = sampleMonth().clips;
  if (!base) throw new Error('the sample month is empty');
  const { parent: _, ...plain } = base;
  return TITLES.map((title, i) => ({
    ...plain,
    id: `hostile-${i}`,
    title,
    url: `https://example.org/${i}?a=1&b={2}`,
    note: i % 2 === 0 ? ', a note with *stars*' : 'A sentence {link} goes through',
    quotes: HOSTILE_QUOTES.map((text) => ({ text })),
    related: [],
    highlight: i === 0,
    order: `h${i}`,
  }));
}

export interface HostilePost {
  markdown: string;
  /** The addresses and texts that a reader must find, and no others. */
  links: { url: string; text: string }[];
}

/** A month of hostile pages, as the preset of the engine writes it. */
export function hostilePost(engine: Engine, layout: string): HostilePost {
  const style: Style = {
    ...presetStyle('preset:sections', 'Sections'),
    ...targetEdits(engine),
    layout,
  };
  const clips = hostileClips();
  const issue = {
    ...sampleMonth().issue,
    title: 'Links: "all" {{ of }} <them> # here',
    blocks: [],
  };
  const { markdown } = renderPost({
    issue,
    clips,
    style,
    layout: layoutOf(layout),
    locale: enUS,
  });
  return {
    markdown,
    links: clips.map(({ url, title }) => ({ url: encodeURI(url), text: plain(title) })),
  };
}
