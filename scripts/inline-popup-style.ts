import { createHash } from 'node:crypto';
import type { Plugin, Rollup } from 'vite';

const PAGE = 'popup/index.html';
const LINK = /\s*<link rel="stylesheet"[^>]*href="\/([^"]*)">/;
const MODULE = /\s*<script type="module"[^>]*><\/script>/;

/**
 * Puts the popup's stylesheet into its HTML, and the stylesheet's hash into the content security policy: the first
 * paint then waits for no second request. A module script in the head goes: popup-start.js loads the app.
 */
export function inlinePopupStyle(): Plugin {
  return {
    name: 'inline-popup-style',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = asset(bundle, PAGE);
        const html = String(page.source);
        const file = LINK.exec(html)?.[1] ?? '';
        const style = String(asset(bundle, file).source).trim();
        delete bundle[file];
        page.source = html.replace(MODULE, '').replace(LINK, () => `\n    <style>${style}</style>`);
        const manifest = asset(bundle, 'manifest.json');
        manifest.source = allowStyle(String(manifest.source), style);
      },
    },
  };
}

function asset(bundle: Rollup.OutputBundle, name: string): Rollup.OutputAsset {
  const found = bundle[name];
  if (found?.type !== 'asset') throw new TypeError(`no asset ${name} in the bundle`);
  return found;
}

function allowStyle(manifest: string, style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const allowed = manifest.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
  if (allowed === manifest) throw new TypeError('no style-src in the manifest');
  return allowed;
}
