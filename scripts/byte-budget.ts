import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';

/** Kilobytes of script, gzipped, that a page may load before it can be used, by the name of its HTML file. */
export type Budgets = Record<string, number>;

/** Fails the build where a page has grown beyond its budget; says what each has. */
export function byteBudget(budgets: Budgets): Plugin {
  return {
    name: 'byte-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [page, budget] of Object.entries(budgets)) {
          const kilobytes = scriptBytes(bundle, page) / 1000;
          const said = `${page}: ${kilobytes.toFixed(1)} kB of script, gzipped, of ${budget}`;
          if (kilobytes > budget) this.error(said);
          this.info(said);
        }
      },
    },
  };
}

/** The scripts of the page and all that they import before they run. */
export function scriptBytes(bundle: Rollup.OutputBundle, page: string): number {
  const html = bundle[page];
  if (html?.type !== 'asset') throw new TypeError(`no page ${page} in the bundle`);
  const scripts = [...String(html.source).matchAll(/<script[^>]* src="\/([^"]+)"/g)];
  const loaded = new Set<string>();
  for (const [, name] of scripts) if (name) addWithImports(bundle, name, loaded);
  return [...loaded].reduce((sum, name) => sum + gzippedSize(bundle[name]), 0);
}

function addWithImports(bundle: Rollup.OutputBundle, name: string, loaded: Set<string>): void {
  if (loaded.has(name)) return;
  loaded.add(name);
  const file = bundle[name];
  if (file === undefined) throw new TypeError(`no script ${name} in the bundle`);
  if (file.type === 'chunk') for (const each of file.imports) addWithImports(bundle, each, loaded);
  // It loads the app by name (popup/load-app.ts).
  if (name === 'popup-start.js') addWithImports(bundle, 'popup.js', loaded);
}

function gzippedSize(file: Rollup.OutputBundle[string] | undefined): number {
  if (file === undefined) return 0;
  return gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length;
}
