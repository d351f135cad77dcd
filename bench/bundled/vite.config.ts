import { defineConfig } from 'vite';
import { schemaChecks } from '../../scripts/schema-checks.ts';

/** What cases of the bench run in a page, with all that it imports. */
export default defineConfig({
  publicDir: false,
  plugins: [schemaChecks()],
  build: {
    outDir: '.cache/bench/bundled',
    target: 'chrome127',
    lib: { entry: 'bench/bundled/sync.ts', formats: ['iife'], name: 'bundled', fileName: 'sync' },
  },
});
