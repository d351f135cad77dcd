/**
 * Gets a machine ready: `node scripts/setup.mjs`. Uses nothing but Node, since it runs before the
 * packages are there.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// In the order in which they are looked for; the variable comes first, PATH last.
const KNOWN = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    paths: [
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '%LOCALAPPDATA%/Chromium/Application/chrome.exe',
    ],
  },
  chrome: {
    variable: 'CHROME',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '%PROGRAMFILES%/Google/Chrome/Application/chrome.exe',
      '%PROGRAMFILES(X86)%/Google/Chrome/Application/chrome.exe',
      '%LOCALAPPDATA%/Google/Chrome/Application/chrome.exe',
    ],
  },
  edge: {
    variable: 'EDGE',
    commands: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    paths: [
      '/opt/microsoft/msedge/msedge',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '%PROGRAMFILES(X86)%/Microsoft/Edge/Application/msedge.exe',
      '%PROGRAMFILES%/Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '%PROGRAMFILES%/Mozilla Firefox/firefox.exe',
      '%PROGRAMFILES(X86)%/Mozilla Firefox/firefox.exe',
    ],
  },
};

// What the tests use on Debian and Ubuntu, and how to tell that it is there. The language pack is
// for tests in other languages: without it Chromium calls itself English.
const APT_PACKAGES = {
  chromium: () => Boolean(findBrowsers().chromium),
  'chromium-l10n': () => existsSync('/usr/lib/chromium/locales/de.pak'),
  'firefox-esr': () => Boolean(findBrowsers().firefox),
  xvfb: () => Boolean(onPath('Xvfb')),
  xdotool: () => Boolean(onPath('xdotool')),
  'fonts-liberation': () => existsSync('/usr/share/fonts/truetype/liberation'),
  'fonts-noto-color-emoji': () => existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf'),
};

/** Build real sites from the posts; where they are missing, those tests skip and say so. */
const GENERATORS = {
  hugo: () => Boolean(onPath('hugo')),
  jekyll: () => Boolean(onPath('jekyll')),
};

/** The paths of the browsers that are installed: `{ chromium, chrome, edge, firefox }`. */
export function findBrowsers() {
  const found = Object.entries(KNOWN).map(([name, known]) => [name, findBrowser(known)]);
  return Object.fromEntries(found.filter(([, path]) => path));
}

function findBrowser({ variable, commands, paths }) {
  const places = [...paths, ...paths.map((path) => join(homedir(), path))].map(expand);
  return [process.env[variable], ...places].find(isProgram) ?? firstOnPath(commands);
}

function firstOnPath(commands) {
  return commands.map(onPath).find(Boolean);
}

function onPath(command) {
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return directories.flatMap((each) => names.map((name) => join(each, name))).find(isProgram);
}

function isProgram(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function expand(path) {
  return path.replace(/%(.+?)%/g, (_, name) => process.env[name] ?? '');
}

/**
 * Installs what is missing: the packages, with `browsers` what the tests in browsers need, with `generators` the site
 * generators too.
 */
export function setup({ browsers = false, generators = false } = {}) {
  installPackages();
  if (browsers) installBrowsers(generators ? { ...APT_PACKAGES, ...GENERATORS } : APT_PACKAGES);
}

function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(lock).mtimeMs <= statSync(installed).mtimeMs) return;
  console.log('Installing packages: npm ci');
  // npm ci refuses a lock file that a registry wrote without other systems' optional packages;
  // npm install takes the same versions from it.
  if (npm('ci') || npm('install', '--no-save')) return;
  throw new Error('The packages could not be installed.');
}

function npm(...args) {
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund'], options);
  if (status !== 0) console.log(`npm ${args.join(' ')} failed:\n${firstLines(stderr)}`);
  return status === 0;
}

function firstLines(text) {
  return (text ?? '').trim().split('\n').slice(0, 8).join('\n');
}

function installBrowsers(packages) {
  if (isDebian()) {
    const missing = missingOf(packages);
    if (missing.length > 0 && process.getuid?.() === 0) installWithApt(missing, packages);
    const still = missingOf(packages);
    if (still.length > 0)
      console.log(`Missing for the tests: sudo apt-get install ${still.join(' ')}`);
    return;
  }
  const { chromium, chrome, firefox } = findBrowsers();
  const missing = [
    !chromium && !chrome && 'Chromium (https://www.chromium.org, or set CHROMIUM to its path)',
    !firefox && 'Firefox (https://www.mozilla.org/firefox, or set FIREFOX to its path)',
    process.platform === 'linux' && !onPath('Xvfb') && 'Xvfb (your package manager)',
    process.platform === 'linux' && !onPath('xdotool') && 'xdotool (your package manager)',
  ].filter(Boolean);
  if (missing.length > 0) console.log(`Missing for the tests: ${missing.join(', ')}`);
}

function missingOf(packages) {
  const missing = Object.entries(packages).filter(([, isThere]) => !isThere());
  return missing.map(([name]) => name);
}

function installWithApt(names, packages) {
  console.log(`Installing: apt-get install ${names.join(' ')}`);
  const update = apt('update');
  const output = apt('install', '--no-install-recommends', ...names);
  // One that this release doesn't know makes apt refuse all of them.
  if (output) for (const name of names) apt('install', '--no-install-recommends', name);
  if (missingOf(packages).length > 0) console.log(update + output);
}

/** Its output where it failed, else nothing. */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', '-y', ...args], options);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

function isDebian() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setup({ browsers: true, generators: true });
  for (const [name, path] of Object.entries(findBrowsers())) console.log(`${name}: ${path}`);
}
