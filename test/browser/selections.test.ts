import { afterEach, describe, expect, it } from 'vitest';
import { selectionMarkdown } from '../../src/capture/reader/selection-markdown';

/**
 * Selections, with the markdown that a person would write for them. `[[` and `]]` are where one begins and ends;
 * without them all of it is selected.
 */
const files = import.meta.glob<string>('../fixtures/selections/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Case {
  name: string;
  html: string;
  markdown: string;
}

const BEGIN = '[[';
const END = ']]';
const LONG = 'tide-'.repeat(800);

function casesOf(text: string): Case[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [, name = '', html = '', markdown = ''] =
        /^(.*)\n([\s\S]*?)\n--- markdown\n([\s\S]*)$/.exec(part) ?? [];
      return { name, html: filled(html), markdown: filled(markdown).trimEnd() };
    });
}

function filled(text: string): string {
  const { origin, href } = location;
  const page = href.replace(/#.*/, '');
  return text
    .replaceAll('BASE', origin)
    .replaceAll('HERE', new URL('.', document.baseURI).href.replace(/\/$/, ''))
    .replaceAll('PAGE', page)
    .replaceAll('http://d.example', `${location.protocol}//d.example`)
    .replaceAll('LONG', LONG);
}

/** Custom elements and shadow roots too; scripts don't run. */
function show(html: string): HTMLElement {
  const host = document.createElement('main');
  host.setHTMLUnsafe(html);
  document.body.append(host);
  return host;
}

function select(host: HTMLElement): void {
  const [begin, end] = [takeOut(host, BEGIN), takeOut(host, END)];
  if (begin && end) getSelection()?.setBaseAndExtent(...begin, ...end);
  else getSelection()?.selectAllChildren(host);
}

function takeOut(host: HTMLElement, mark: string): [Text, number] | undefined {
  for (const root of [host, ...shadowRootsIn(host)]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(mark);
      if (at < 0) continue;
      text.deleteData(at, mark.length);
      return [text, at];
    }
  }
  return undefined;
}

function shadowRootsIn(host: HTMLElement): ShadowRoot[] {
  return [...host.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

afterEach(() => document.body.replaceChildren());

describe.each(Object.entries(files))('%s', (_, text) => {
  it.each(casesOf(text))('$name', ({ html, markdown }) => {
    select(show(html));
    const found = selectionMarkdown(document).markdown;
    expect(found.replace(/[ \t]+$/gm, '')).toBe(markdown.replace(/[ \t]+$/gm, ''));
  });
});

it('are at least 60', () => {
  expect(Object.values(files).flatMap(casesOf).length).toBeGreaterThanOrEqual(60);
});
