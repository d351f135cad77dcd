import { Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { type Import, importsOf, readSources, type Source } from './sources';

/** Imports point one way: each folder of `src` with the others it may know (design.md, "Layout of the tree"). */
const ARROWS: Record<string, string[]> = {
  core: [],
  markdown: ['core'],
  layouts: ['core', 'markdown'],
  importers: ['core', 'markdown'],
  exporters: ['core', 'markdown'],
  rules: ['core', 'markdown'],
  browser: ['core'],
  storage: ['core', 'browser'],
  capture: ['core', 'browser', 'storage', 'rules'],
  publishers: ['core', 'browser', 'storage'],
  sync: ['core', 'browser', 'storage'],
  ui: ['core', 'browser', 'markdown'],
  past: ['core', 'browser', 'markdown', 'layouts', 'importers', 'storage', 'ui'],
};

const PAGES = ['popup', 'digest', 'options'];

/** Packages, with the folders that may use them. The others are free below the pages. */
const PACKAGES: Record<string, string[]> = {
  'webextension-polyfill': ['browser'],
  idb: ['storage'],
  turndown: ['capture'],
  preact: ['ui', 'past', ...PAGES],
};

/** All that the core takes from outside: pure ones, with no DOM and no clock. */
const CORE_PACKAGES = ['date-fns', 'fractional-indexing'];

/** Too heavy for the popup's first paint (design.md, "The way of a clip"). */
const NOT_IN_POPUP = /^(mdast|micromark|hast|date-fns|turndown|unified|smol-toml)/;

const sources = readSources('src', ...PAGES);
const imports = sources.flatMap(importsOf);

/** 'core' for src/core/clip.ts, 'popup' for popup/App.tsx, 'background' for src/background.ts. */
function zoneOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second.replace(/\.ts$/, '') : first;
}

function isAllowed({ from, to, isPackage }: Import): boolean {
  const [zone, target] = [zoneOf(from), zoneOf(to)];
  if (isPackage) return isPackageAllowed(zone, to);
  if (zone === target) return true;
  if (PAGES.includes(zone) || zone === 'background') return Object.hasOwn(ARROWS, target);
  return ARROWS[zone]?.includes(target) ?? false;
}

function isPackageAllowed(zone: string, name: string): boolean {
  if (zone === 'core') return CORE_PACKAGES.includes(name);
  return PACKAGES[name]?.includes(zone) ?? true;
}

describe('imports', () => {
  test('are found', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(imports.filter((one) => one.to === 'webextension-polyfill')).not.toEqual([]);
    expect(imports).toContainEqual(
      expect.objectContaining({ from: 'src/core/locales.ts', to: 'date-fns', isDynamic: true }),
    );
  });

  test('point one way', () => {
    const broken = imports.filter((one) => !isAllowed(one));
    expect(broken.map(({ from, request }) => `${from} imports ${request}`)).toEqual([]);
  });

  test('lead to files that are there', () => {
    const ours = new Set(sources.map((source) => source.path));
    const lost = imports.filter(
      ({ to, isPackage }) => !isPackage && !ours.has(to) && !/\.(css|json)$/.test(to),
    );
    expect(lost.map(({ from, request }) => `${from} imports ${request}`)).toEqual([]);
  });

  test('bring nothing heavy into the popup', () => {
    const reached = reachedFrom(['popup/start.ts', 'popup/main.tsx']);
    const heavy = imports.filter(
      ({ from, to, isType, isDynamic }) =>
        reached.has(from) && !isType && !isDynamic && NOT_IN_POPUP.test(to),
    );
    expect(heavy.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  // A page has it by `import()`, the worker by opening one (src/sync/sync-types.ts).
  test.each(['src/background.ts', ...PAGES.map((page) => `${page}/main.tsx`)])(
    'bring PouchDB into %s for those only who sync',
    (entry) => {
      const reached = reachedFrom([entry]);
      const engine = imports.filter(({ to }) => to.startsWith('pouchdb'));
      expect(engine).not.toEqual([]);
      expect(engine.filter(({ from }) => reached.has(from))).toEqual([]);
    },
  );

  // Of the browser's APIs it has `runtime` alone in Chromium (src/browser/hidden-page.ts).
  test('bring into the page of a round nothing that it doesn’t have', () => {
    const reached = [...reachedFrom(['src/sync/round-page/main.ts'])];
    expect(reached.filter((path) => path.startsWith('src/browser/')).sort()).toEqual([
      'src/browser/browser.ts',
      'src/browser/copy-factory.ts',
      'src/browser/hidden-page.ts',
      // It says itself whether they are there.
      'src/browser/local-values.ts',
      'src/browser/runtime.ts',
    ]);
  });
});

/** The files that are loaded with the given ones. */
function reachedFrom(entries: string[]): Set<string> {
  const reached = new Set(entries);
  for (const path of reached)
    for (const { from, to, isPackage, isType, isDynamic } of imports)
      if (from === path && !isPackage && !isType && !isDynamic) reached.add(to);
  return reached;
}

describe('a plug-in is listed in its folder’s index.ts', () => {
  const FOLDERS = [
    'layouts',
    'importers',
    'exporters',
    'publishers',
    'rules',
    'capture/reader/threads',
    'core/check',
  ];
  const there = FOLDERS.filter((folder) => indexOf(folder));

  test.each(there)('%s', (folder) => {
    const plugins = sources.filter(
      ({ path, parsed }) =>
        isDirectlyIn(folder, path) && path !== `src/${folder}/index.ts` && hasValue(parsed),
    );
    const listed = importsOf(indexOf(folder) as Source).filter((one) => !one.isType); // it is there
    expect(plugins.length).toBeGreaterThan(0);
    expect(listed.map((one) => one.to).sort()).toEqual(
      expect.arrayContaining(plugins.map(({ path }) => path).sort()),
    );
  });

  /** What a plug-in is made of may stand in a folder of its own. */
  function isDirectlyIn(folder: string, path: string): boolean {
    return path.startsWith(`src/${folder}/`) && !path.slice(`src/${folder}/`.length).includes('/');
  }

  function indexOf(folder: string): Source | undefined {
    return sources.find(({ path }) => path === `src/${folder}/index.ts`);
  }

  /** A file of types only is no plug-in. */
  function hasValue({ module }: Source['parsed']): boolean {
    return module.staticExports.some(({ entries }) => entries.some((entry) => !entry.isType));
  }
});

describe('no source', () => {
  test('uses any', () => {
    const found: string[] = [];
    for (const { path, parsed, text } of sources)
      new Visitor({
        TSAnyKeyword: ({ start }) => void found.push(`${path}:${lineOf(text, start)}`),
      }).visit(parsed.program);
    expect(found).toEqual([]);
  });

  test('silences the compiler', () => {
    const found = sources.flatMap(({ path, parsed, text }) =>
      parsed.comments
        .filter(({ value }) => /@ts-(ignore|nocheck|expect-error)/.test(value))
        .map(({ start }) => `${path}:${lineOf(text, start)}`),
    );
    expect(found).toEqual([]);
  });

  test('of the core reads a clock or draws lots', () => {
    const found: string[] = [];
    for (const { path, parsed, text } of sources.filter((one) => zoneOf(one.path) === 'core'))
      new Visitor({
        NewExpression: ({ callee, arguments: given, start }) => {
          if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
            found.push(`${path}:${lineOf(text, start)}`);
        },
        MemberExpression: ({ start, end }) => {
          if (
            /^(Date\.now|Math\.random|performance\.now|crypto\.\w+)$/.test(text.slice(start, end))
          )
            found.push(`${path}:${lineOf(text, start)}`);
        },
      }).visit(parsed.program);
    expect(found).toEqual([]);
  });

  function lineOf(text: string, at: number): number {
    return text.slice(0, at).split('\n').length;
  }
});
