import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeSiteServer } from './fake-site';
import type { LaunchOptions } from './rig';
import type { XDisplay } from './x-display';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--window-position=0,0',
  '--window-size=1200,850',
  // No warnings of unsupported flags: they take the focus in a window.
  '--test-type',
];

export function flags(
  { lang = 'en-US', dark }: LaunchOptions,
  site: FakeSiteServer | undefined,
): string[] {
  return [
    ...ARGS,
    `--lang=${lang}`,
    ...(dark ? ['--force-dark-mode'] : []),
    ...(site
      ? [
          `--proxy-server=http://127.0.0.1:${site.port}`,
          `--ignore-certificate-errors-spki-list=${site.publicKeyHash}`,
        ]
      : []),
  ];
}

export function environment(
  options: LaunchOptions,
  display: XDisplay | undefined,
): Record<string, string> {
  const env = { ...(display?.env ?? process.env) } as Record<string, string>;
  // On Linux the language comes from here; --lang alone is heeded elsewhere.
  env.LANGUAGE = (options.lang ?? 'en-US').replace('-', '_');
  if (options.timezone) env.TZ = options.timezone;
  return env;
}

/** Written before the first start, and into what a profile used before has by now. */
export function preparePreferences(
  { lang = 'en-US', prefs = {} }: LaunchOptions,
  { profile, dist, downloads }: { profile: string; dist: string; downloads: string },
): void {
  const languages = [...new Set([lang, 'en'])].join(',');
  const directory = join(profile, 'Default');
  const { extensions = {}, ...others } = prefs;
  mkdirSync(directory, { recursive: true });
  mergeIntoJson(join(directory, 'Preferences'), {
    intl: { accept_languages: languages, selected_languages: languages },
    download: { default_directory: downloads, prompt_for_download: false },
    // Unpinned, the icon is animated out of a menu before the popup opens.
    extensions: { pinned_extensions: [idOf(dist)], ...extensions },
    ...others,
  });
}

function mergeIntoJson(path: string, values: Record<string, unknown>): void {
  const merged = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  for (const [key, value] of Object.entries(values))
    merged[key] = value instanceof Object ? { ...merged[key], ...value } : value;
  writeFileSync(path, JSON.stringify(merged));
}

/** An unpacked extension's id comes from its path. */
function idOf(dist: string): string {
  const digits = createHash('sha256').update(dist).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
