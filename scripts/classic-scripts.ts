import { build, type Plugin, type PluginOption } from 'vite';

/**
 * Builds each entry into one classic script (an IIFE) beside the bundle. The popup's first script must run before its
 * first paint; its app has all it needs in one file, and takes keys a third sooner than from nine; the scripts run in
 * pages must return synchronously: CRXJS's `?script` gives an async loader that adds web_accessible_resources, which
 * must stay empty.
 */
export function classicScripts(
  entries: Record<string, string>,
  plugins: PluginOption[] = [],
): Plugin {
  return {
    name: 'classic-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(entries))
        this.emitFile({ type: 'asset', fileName, source: await bundleScript(entry, plugins) });
    },
  };
}

/** Of a script with a single other character, an ellipsis say, browsers hold the whole text in two bytes a character. */
const inAscii = { compress: true, mangle: true, codegen: { asciiOnly: true } };

/** The code of one classic script. */
export async function bundleScript(entry: string, plugins: PluginOption[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'iife', minify: inAscii } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new TypeError(`no output built for ${entry}`);
  const [script, ...more] = output.output;
  if (more.length > 0) throw new TypeError(`${entry} would be more than one file`);
  return script.code;
}
