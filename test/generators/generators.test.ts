import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/layouts';
import { readPage } from './built-page';
import { buildSite, GENERATORS } from './generators';
import { hostilePost } from './hostile-issue';

describe.each(GENERATORS)('a site by $engine', (generator) => {
  const { engine, isThere } = generator;
  test.skipIf(!isThere())(
    'of hostile pages has exactly their links, and nothing ran',
    { timeout: 120_000 },
    () => {
      const posts = layouts.map(({ id }) => [id, hostilePost(engine, id).markdown] as const);
      for (const [id, pages] of buildSite(generator, new Map(posts)))
        for (const page of pages.map(readPage)) {
          expect(page.links.sort(byUrl), id).toEqual(hostilePost(engine, id).links.sort(byUrl));
          expect([...page.tags].filter((tag) => /^(script|b|u|img|input|dl)$/.test(tag))).toEqual(
            [],
          );
          expect(page.text).not.toMatch(/\b49\b|EVIL RAN/);
        }
    },
  );
  if (!isThere()) console.warn(`${engine} is not installed: its sites are not tried`);
});

function byUrl(a: { url: string }, b: { url: string }): number {
  return a.url < b.url ? -1 : 1;
}
