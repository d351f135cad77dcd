import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { schemaChecks } from './scripts/schema-checks.ts';
import { aloneInProcess } from './test/alone-in-process.ts';
import { SlowFilesFirst } from './test/slow-files-first.ts';

const inBrowser = ['test/storage/**', 'test/browser/**'];
const notUnit = [...inBrowser, 'test/e2e/**', 'test/faults/**', 'test/fuzz/**'];
const unit = {
  environment: 'node',
  setupFiles: 'scripts/every-address.ts',
  // Vitest would leave one core of two to itself.
  maxWorkers: 2,
  // Properties and corpora take seconds, and more on a machine that is busy.
  testTimeout: 120_000,
  hookTimeout: 120_000,
} as const;

/** No crx() here: it builds an extension, tests want the modules. */
export default defineConfig({
  plugins: [preact(), schemaChecks()],
  test: {
    sequence: { sequencer: SlowFilesFirst },
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...notUnit, ...aloneInProcess],
          // To start Node and import the same modules for each file would be a third of the work.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-alone',
          include: aloneInProcess,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // An alias, since vi.mock of a package that Vite bundles beforehand does not take.
        // Found mid-run, it would make Vite reload the page under a test.
        optimizeDeps: {
          include: [
            ...['@codemirror/commands', '@codemirror/lang-markdown', '@codemirror/language'],
            ...['@codemirror/state', '@codemirror/view', '@lezer/highlight', 'style-mod'],
            ...['turndown', '@octokit/request', '@octokit/request-error', 'uint8array-extras'],
          ],
        },
        resolve: {
          alias: {
            // As vite.config.ts does for workers; here they are bundled with the pages.
            'decode-named-character-reference': new URL(
              './node_modules/decode-named-character-reference/index.js',
              import.meta.url,
            ).pathname,
            'webextension-polyfill': new URL(
              './test/browser/webextension-polyfill.ts',
              import.meta.url,
            ).pathname,
          },
        },
        test: {
          name: 'browser',
          include: inBrowser.map((directory) => `${directory}/*.test.{ts,tsx}`),
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
              },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
          globalSetup: 'test/e2e/setup.ts',
          setupFiles: 'scripts/every-address.ts',
          // Each file starts browsers of its own; the drivers around them are the same.
          isolate: false,
          // Much of their time browsers wait: a small machine bears two, each with its own clipboard.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Only a failure waits so long: a machine may have other things to do for some seconds.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
