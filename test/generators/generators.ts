import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine } from '../../src/core/style';

export interface Generator {
  engine: Engine;
  isThere: () => boolean;
  /** By path; the posts come beside them. */
  site: Record<string, string>;
  /** Where a post is put and where its page comes out, for each way of reading one. */
  ways: { post: (name: string) => string; page: (name: string) => string }[];
  build: (folder: string) => void;
}

const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
const answers = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const PACKAGES = join(import.meta.dirname, '../../node_modules');
const ELEVENTY = join(PACKAGES, '@11ty/eleventy/cmd.cjs');
const ASTRO = join(PACKAGES, 'astro/astro.js');

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
    ways: [
      { post: (name) => `posts/${name}.md`, page: (name) => `_site/posts/${name}/index.html` },
    ],
    build: (folder) => run(folder, process.execPath, ELEVENTY, '--quiet'),
  },
  {
    engine: 'astro',
    isThere: () => true,
    site: {
      'astro.config.mjs':
        "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], cacheDir: 'cache', vite: { cacheDir: 'cache/vite' } };",
      'package.json': '{"type":"module"}',
    },
    ways: ['md', 'mdx'].map((ending) => ({
      post: (name) => `src/pages/${ending}/${name}.${ending}`,
      page: (name) => `dist/${ending}/${name}/index.html`,
    })),
    build(folder) {
      symlinkSync(PACKAGES, join(folder, 'node_modules'), 'junction');
      run(folder, process.execPath, ASTRO, 'build', '--silent');
    },
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
    ways: [
      {
        post: (name) => `content/posts/${name}.md`,
        page: (name) => `public/posts/${name}/index.html`,
      },
    ],
    build: (folder) => run(folder, 'hugo', '--quiet'),
  },
  {
    engine: 'jekyll',
    isThere: () => answers('jekyll', '--version'),
    site: {
      '_config.yml': 'permalink: /:title.html\n',
      '_layouts/post.html': `${PAGE}{{ content }}</main>`,
    },
    // It wants the day in the name and takes it out of the address.
    ways: [
      { post: (name) => `_posts/2024-03-30-${name}.md`, page: (name) => `_site/${name}.html` },
    ],
    build: (folder) => run(folder, 'jekyll', 'build', '--quiet'),
  },
];

/** The HTML of each post by its name, once for each way of reading it. */
export function buildSite(
  { engine, site, ways, build }: Generator,
  markdown: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), `digest-${engine}-`));
  try {
    for (const [path, text] of Object.entries(site)) put(join(folder, path), text);
    for (const [name, text] of markdown)
      for (const { post } of ways) put(join(folder, post(name)), text);
    build(folder);
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    return new Map(
      [...markdown.keys()].map((name) => [name, ways.map(({ page }) => read(page(name)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
