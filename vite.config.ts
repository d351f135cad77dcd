import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { byteBudget } from './scripts/byte-budget.ts';
import { classicScripts } from './scripts/classic-scripts.ts';
import { inlinePopupStyle } from './scripts/inline-popup-style.ts';
import { ownBackground } from './scripts/own-background.ts';
import { schemaChecks } from './scripts/schema-checks.ts';
import { ShippedPackages } from './scripts/shipped-packages.ts';
import { thirdPartyNotices } from './scripts/third-party-notices.ts';

/** Each browser refuses or warns about the other's keys, so each build drops what isn't its own. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const { browser_specific_settings, minimum_chrome_version, background, ...common } = manifest;
  const { scripts, service_worker, type } = background;
  if (browser === 'chrome')
    return {
      manifest: { ...common, minimum_chrome_version },
      background: { service_worker, type },
    };
  const permissions = common.permissions.filter((permission) => permission !== 'offscreen');
  return {
    manifest: { ...common, permissions, browser_specific_settings },
    background: { scripts, type },
  };
}

/** Of packages that have a form for pages and one for workers, the one that asks for no document. */
const forWorkers: Plugin = {
  name: 'for-workers',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'decode-named-character-reference'
      ? fileURLToPath(new URL(`node_modules/${id}/index.js`, import.meta.url))
      : undefined,
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const { manifest, background } = manifestFor(browser);
  const shipped = new ShippedPackages();
  return {
    plugins: [
      preact(),
      schemaChecks(),
      // Its type would have every permission be one that it knows.
      crx({ manifest: manifest as unknown as ManifestV3Export, browser }),
      classicScripts(
        {
          'background.js': 'src/background.ts',
          'popup-start.js': 'popup/start.ts',
          // popup-start.js loads the app by this name.
          'popup.js': 'popup/main.tsx',
          'reader.js': 'src/capture/reader/index.ts',
          'toast.js': 'src/capture/toast/index.ts',
        },
        [preact(), schemaChecks(), shipped.plugin],
      ),
      shipped.plugin,
      ownBackground(background),
      inlinePopupStyle(),
      byteBudget({ 'popup/index.html': 44, 'digest/index.html': 145, 'options/index.html': 111 }),
      thirdPartyNotices(shipped),
    ],
    worker: { plugins: () => [forWorkers, schemaChecks(), shipped.plugin] },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome127',
      modulePreload: false,
      rollupOptions: {
        input: { digest: 'digest/index.html', round: 'src/sync/round-page/index.html' },
      },
    },
  };
});
