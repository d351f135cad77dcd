import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { DEFAULT_STYLE_ID, presetStyle } from '../../src/core/presets';
import { LearnedStyle } from '../../src/past/view/LearnedStyle';

const POST = '- [A page about birds](https://birds.example.com)\n';
const sample = { title: 'Links of March', post: POST, rendered: POST };
const preset = presetStyle(DEFAULT_STYLE_ID, 'Mine');

afterEach(() => render(null, document.body));

function factsOf(fileName: string): string {
  const learned = { style: { ...preset, fileName }, days: [], sample };
  render(<LearnedStyle learned={learned} />, document.body);
  return document.querySelector('dl')?.textContent ?? '';
}

it('shows how files are named where the posts told', () => {
  expect(factsOf('links-{month:yyyy-MM}.md')).toContain('links-{month:yyyy-MM}.md');
});

it('shows no name as learned that a pasted post did not have', () => {
  expect(factsOf(preset.fileName)).not.toContain(preset.fileName);
});
