import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLocale } from '../../src/core/locales';
import {
  CADENCE_UNITS,
  DISCUSSIONS,
  ENGINES,
  FIELD_TYPES,
  FRONT_MATTER_FORMATS,
  HIGHLIGHTS,
  QUOTE_FORMS,
} from '../../src/core/style';
import { filesIn, readSources, readText, stringsOf } from './sources';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const LOCALES = readdirSync(new URL('../../public/_locales', import.meta.url));
const messages = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)]));
const english = messages.en ?? {};

function read(locale: string): Record<string, Message> {
  return JSON.parse(readText(`public/_locales/${locale}/messages.json`));
}

/** Names that are put together while running: the family and its members. */
const FAMILIES: Record<string, readonly string[]> = {
  optionsHighlight: HIGHLIGHTS,
  optionsFrontMatter: FRONT_MATTER_FORMATS,
  optionsCadence: CADENCE_UNITS,
  optionsDiscussions: DISCUSSIONS,
  optionsEngine: ENGINES,
  optionsQuote: QUOTE_FORMS,
  optionsType: FIELD_TYPES,
  error: errorCodes(),
};

function errorCodes(): string[] {
  const union = /type ErrorCode =([^;]*);/.exec(readText('src/core/errors.ts'))?.[1] ?? '';
  return [...union.matchAll(/'(\w+)'/g), ...['', 'unexpected'].map((code) => ['', code])]
    .map(([, code = '']) => code)
    .filter((code) => code !== '');
}

const PAGES = ['popup', 'digest', 'options'];
const sources = readSources('src', ...PAGES);
const strings = new Set(sources.flatMap(stringsOf));
const html = PAGES.flatMap((page) => filesIn(page, /\.html$/))
  .map(readText)
  .join('\n');

/** Every name that the sources, the pages' HTML and the manifest ask for. */
function askedFor(): string[] {
  const called = sources.flatMap(({ text }) =>
    [...text.matchAll(/\b(?:message|getMessage)\(\s*'([^'@]+)'/g)].map((match) => match[1] ?? ''),
  );
  const inHtml = [...html.matchAll(/data-message[\w-]*="([^"]+)"/g)].map((match) => match[1] ?? '');
  const inManifest = [...readText('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(
    (match) => match[1] ?? '',
  );
  const inFamilies = Object.entries(FAMILIES).flatMap(([family, members]) =>
    members.map((member) => `${family}${member.charAt(0).toUpperCase()}${member.slice(1)}`),
  );
  return [...new Set([...called, ...inTables(), ...inHtml, ...inManifest, ...inFamilies])];
}

/** Names that stand in tables and are handed on: strings that begin as the names of messages do. */
function inTables(): string[] {
  return [...strings].filter((text) =>
    /^(popup|digest|options|toast|welcome|error|layout|rule|export)[A-Z]\w*$/.test(text),
  );
}

describe('every message', () => {
  test.each(LOCALES)('that is asked for is there, in %s', (locale) => {
    const missing = askedFor().filter((name) => !Object.hasOwn(messages[locale] ?? {}, name));
    expect(missing).toEqual([]);
  });

  test('that is there is asked for', () => {
    const asked = new Set([...askedFor(), ...strings]);
    expect(Object.keys(english).filter((name) => !asked.has(name))).toEqual([]);
  });

  test.each(LOCALES)('is in every locale: %s', (locale) => {
    expect(Object.keys(messages[locale] ?? {}).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(LOCALES)('has a text and the same substitutions, in %s', (locale) => {
    for (const [name, { message, placeholders }] of Object.entries(messages[locale] ?? {})) {
      expect(message.trim(), name).not.toBe('');
      expect(contents(placeholders), name).toEqual(contents(english[name]?.placeholders));
      expect(namedIn(message), name).toEqual(Object.keys(placeholders ?? {}).sort());
    }
  });
});

describe.each(LOCALES)('the file of %s', (locale) => {
  const texts = messages[locale] ?? {};

  test('says its language, in which dates can be written', async () => {
    const code = locale.replace('_', '-');
    expect(texts.languageCode?.message).toBe(code);
    expect(Intl.DateTimeFormat.supportedLocalesOf(code)).toEqual([code]);
    expect((await loadLocale(code)).code.split('-')[0]).toBe(code.split('-')[0]);
  });

  test('keeps to the length that stores take for a description', () => {
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('has its names in order, for whoever looks for one', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(texts).toSorted());
  });

  test('names the keys, fields and addresses that no language changes', () => {
    const fixed = /\{link\}|Ctrl\+\w|https?:\/\/|utm_source|\{number:02\}|2024-03-31/g;
    const found = (message = '') => (message.match(fixed) ?? []).toSorted();
    // German keyboards say Strg.
    for (const [name, { message }] of Object.entries(texts))
      expect(found(message.replaceAll('Strg+', 'Ctrl+')), name).toEqual(
        found(english[name]?.message),
      );
  });
});

/** What is put in, examples aside: those are for translators. */
function contents(placeholders: Message['placeholders'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, { content }]) => [name, content]),
  );
}

/** '$DAY$ is no date' names `day`. */
function namedIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1] ?? ''))]
    .map((name) => name.toLowerCase())
    .sort();
}
