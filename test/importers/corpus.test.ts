import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPost, renderImported } from '../../scripts/roundtrip/round-trip';
import { styleOfPosts } from '../../src/importers/markdown-digest';
import { expectedLinks, linkKey } from './expected-links';

/** Other people's posts, which are read where they are and never copied in. */
const DIGESTS = path.resolve(import.meta.dirname, '../../../shared/digests');
const REFERENCE = path.resolve(DIGESTS, '../reference/distillm-02.md');
const hasDigests = fs.existsSync(DIGESTS);
if (!hasDigests) console.warn(`SKIPPED, loudly: there are no real posts at ${DIGESTS}`);

const PREFIX = 'Zqx ';

function filesIn(directory: string): string[] {
  return fs
    .readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|markdown|mdx|rmd)$/i.test(name))
    .map((name) => path.join(directory, name));
}

function score(file: string) {
  const text = fs.readFileSync(file, 'utf8');
  const imported = importPost(text, file);
  const clips = imported?.clips ?? [];
  const markdown = imported ? renderImported(imported) : '';
  const marked = imported ? renderImported(imported, PREFIX) : '';
  const left = clips.map(({ url, title }) => linkKey(url, title));
  const wanted = expectedLinks(text);
  const found = wanted.filter((links) => {
    const at = left.findIndex((key) => links.includes(key));
    return at >= 0 && left.splice(at, 1).length > 0;
  });
  const isHeld = clips.length > 0 && marked.replaceAll(PREFIX, '') === markdown;
  return { wanted: wanted.length, found: found.length, isSame: isHeld && markdown === text };
}

/** The last post of a repository, written with the style of the ones before it. */
function isSameInOthersStyle(directory: string): boolean {
  const posts = filesIn(directory)
    .sort()
    .map((name) => ({ name, text: fs.readFileSync(name, 'utf8') }));
  const last = posts.pop();
  if (!last || posts.length === 0) return true;
  const imported = importPost(last.text, last.name, styleOfPosts(posts.slice(-2)));
  return imported !== undefined && renderImported(imported) === last.text;
}

describe.skipIf(!hasDigests)('real posts', () => {
  it('come in whole and go out as they were', () => {
    const scores = filesIn(DIGESTS)
      .filter((_, i) => i % 3 === 0)
      .map(score);
    const sum = (of: (one: (typeof scores)[number]) => number) =>
      scores.reduce((total, one) => total + of(one), 0);
    expect(sum((one) => one.found) / sum((one) => one.wanted)).toBeGreaterThan(0.99);
    expect(sum((one) => Number(one.isSame)) / scores.length).toBeGreaterThan(0.96);
  }, 120_000);

  it('are written in the style of the posts before them', () => {
    const directories = fs
      .readdirSync(DIGESTS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(DIGESTS, name));
    const same = directories.filter(isSameInOthersStyle);
    expect(same.length / directories.length).toBeGreaterThan(0.9);
  }, 120_000);

  it('the reference digest too', () => {
    expect(score(REFERENCE).isSame).toBe(true);
  });
});
