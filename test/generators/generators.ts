import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine } from '../../src/core/style';

export interface Generator {
  engine: Engine;
  isThere: () => boolean;
  /** By path; the posts come beside them. */
  site: Record<string, string>;
  posts: string;
  build: (folder: string) => void;
  built: (name: string) => string;
}

const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
const answers = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const ELEVENTY = join(import.meta.dirname, '../../node_modules/@11ty/eleventy/cmd.cjs');

const PAGE = '<!doctype html><title>t</title><main>';

/** The real ones. Hugo and Jekyll come from the system and are left out, saying so, where they aren't there. */
export const GENERATORS: readonly Generator[] = [
  {
    engine: 'eleventy',
    isThere: () => true,
    site: {
      'eleventy.config.js': 'export default () => ({});',
      'package.json': '{"type":"module"}',
    },
    posts: 'posts',
    build: (folder) => run(folder, process.execPath, ELEVENTY, '--quiet'),
    built: (name) => `_site/posts/${name}/index.html`,
  },
  {
    engine: 'hugo',
    isThere: () => answers('hugo', 'version'),
    site: {
      'hugo.toml':
        'baseURL = "https://example.net/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'layouts/_default/single.html': `${PAGE}{{ .Content }}</main>`,
      'layouts/_default/list.html': PAGE,
      'layouts/index.html': PAGE,
      'layouts/shortcodes/evil.html': 'EVIL RAN',
    },
    posts: 'content/posts',
    build: (folder) => run(folder, 'hugo', '--quiet'),
    built: (name) => `public/posts/${name}/index.html`,
  },
  {
    engine: 'jekyll',
    isThere: () => answers('jekyll', '--version'),
    site: {
      '_config.yml': 'permalink: /:title.html\n',
      '_layouts/post.html': `${PAGE}{{ content }}</main>`,
    },
    posts: '_posts',
    build: (folder) => run(folder, 'jekyll', 'build', '--quiet'),
    built: (name) => `_site/${name}.html`,
  },
];

/** The HTML of each post in a site of them, by the name of the post. */
export function buildSite(
  { engine, site, posts, build, built }: Generator,
  markdown: ReadonlyMap<string, string>,
): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), `digest-${engine}-`));
  try {
    for (const [path, text] of Object.entries(site)) put(join(folder, path), text);
    // Jekyll wants the day in the name and takes it out of the address.
    const prefix = engine === 'jekyll' ? '2024-03-30-' : '';
    for (const [name, text] of markdown) put(join(folder, posts, `${prefix}${name}.md`), text);
    build(folder);
    return new Map(
      [...markdown.keys()].map((name) => [name, readFileSync(join(folder, built(name)), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
