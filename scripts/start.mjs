/**
 * `npm start`: opens the browser of this machine with the extension in it, in a profile of its own
 * under .cache/. `npm start -- --firefox` takes Firefox, `--chromium`, `--chrome` or `--edge` that
 * one. Ends with the browser.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers, setup } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'popup', 'digest', 'options', 'public', 'manifest.json', 'vite.config.ts'];
// Kept from one start to the next, so that Firefox finds the clips again.
const FIREFOX_UUID = '6ad1ae42-b13b-4d1a-8ca3-f3e5a1d3b6b1';

async function main(args) {
  setup();
  const { name, path } = chooseBrowser(args);
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  const dist = join(root, 'dist', target);
  if (isStale(dist)) await build();
  const profile = join(root, '.cache', `profile-${name}`);
  mkdirSync(profile, { recursive: true });
  console.log(`Opening ${path}\nIt ends when the browser is closed.`);
  await (target === 'firefox' ? openFirefox : openChromium)(path, dist, profile);
}

function chooseBrowser(args) {
  const browsers = findBrowsers();
  const asked = args.find((arg) => arg.startsWith('--'))?.slice(2);
  const order = asked ? [asked] : ['chrome', 'chromium', 'edge', 'firefox'];
  const name = order.find((each) => browsers[each]);
  if (name) return { name, path: browsers[name] };
  throw new Error(`No browser found (${order.join(', ')}). Set CHROMIUM or FIREFOX to its path.`);
}

function isStale(dist) {
  const built = join(dist, 'manifest.json');
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return SOURCES.some((source) => newest(join(root, source)) > mtimeMs);
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

async function build() {
  console.log('Building: npm run build');
  const shell = process.platform === 'win32';
  await ended(spawn('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell }));
}

/**
 * Branded Chrome ignores --load-extension; over the DevTools pipe every one of them installs it.
 * Nothing is attached to pages, so that the browser is as fast as it always is.
 */
async function openChromium(path, dist, profile) {
  pin(profile, dist);
  const args = [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    'about:blank',
  ];
  const child = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  endWith(() => child.kill());
  const send = devTools(child);
  const closed = ended(child);
  const { id } = await Promise.race([send('Extensions.loadUnpacked', { path: dist }), closed]);
  await send('Target.createTarget', { url: `chrome-extension://${id}/digest/index.html` });
  console.log(`The extension is chrome-extension://${id}/; Alt+K clips the page in front.`);
  await closed;
}

/** Speaks the DevTools protocol over file descriptors 3 and 4: JSON, each message ended by NUL. */
function devTools(child) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  let buffer = '';
  let count = 0;
  input.on('error', () => {});
  output.setEncoding('utf8').on('data', (text) => {
    const messages = (buffer + text).split('\0');
    buffer = messages.pop() ?? '';
    for (const { id, error, result } of messages.map((message) => JSON.parse(message))) {
      if (error) waiting.get(id)?.fail(new Error(error.message));
      else waiting.get(id)?.done(result);
    }
  });
  return (method, params) =>
    new Promise((done, fail) => {
      count += 1;
      waiting.set(count, { done, fail });
      input.write(`${JSON.stringify({ id: count, method, params })}\0`);
    });
}

/** A new extension's icon is hidden in a menu. Its id comes from its path. */
function pin(profile, dist) {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  const digits = createHash('sha256').update(dist).digest('hex').slice(0, 32);
  const letter = (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16));
  const values = { extensions: { pinned_extensions: [digits.replace(/./g, letter)] } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify(values));
}

async function openFirefox(path, dist, profile) {
  const { default: puppeteer } = await import('puppeteer-core');
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      // It is a temporary add-on, whose data would otherwise end with the browser.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  endWith(() => browser.close());
  const closed = new Promise((done) => browser.once('disconnected', done));
  await browser.installExtension(dist);
  const [page] = await browser.pages();
  const digest = `moz-extension://${FIREFOX_UUID}/digest/index.html`;
  await page?.goto(digest, { waitUntil: [] });
  console.log(`The extension is ${digest}; Alt+K clips the page in front.`);
  await closed;
}

function endWith(end) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
}

function ended(child) {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) =>
      code ? fail(new Error(`${child.spawnfile} ended with ${code}`)) : done({}),
    );
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
