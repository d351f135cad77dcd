import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { STORE_SIZES } from '../../scripts/store/sizes';
import { filesIn, readText } from './sources';

/** The Chrome Web Store's; the others allow more. */
const LONGEST_SHORT_TEXT = 132;

const PICTURES = filesIn('store/pictures', /\.png$/);

describe.each(['en', 'de'])('the store’s text in %s', (locale) => {
  it('begins as the extension calls itself', () => {
    const messages = JSON.parse(readText(`public/_locales/${locale}/messages.json`));
    const parts = readText(`store/text.${locale}.md`).split(/^## .*\n/m);
    expect(parts.slice(1, 3).map((part) => part.trim())).toEqual([
      messages.extensionName.message,
      messages.extensionDescription.message,
    ]);
  });
});

test.each(filesIn('public/_locales', /messages\.json$/))('%s fits a store', (file) => {
  const { extensionDescription } = JSON.parse(readText(file));
  expect(extensionDescription.message.length).toBeLessThanOrEqual(LONGEST_SHORT_TEXT);
});

test('every permission is justified to the stores', () => {
  const { permissions, optional_permissions } = JSON.parse(readText('manifest.json'));
  const rows = readText('store/privacy-answers.md').matchAll(/^\| `(\w+)`/gm);
  expect([...rows].map(([, name]) => name).sort()).toEqual(
    [...permissions, ...optional_permissions].sort(),
  );
});

test('the pictures have the stores’ sizes', () => {
  const { screenshot, tile, marquee, icon } = STORE_SIZES;
  const wanted = Object.fromEntries(
    PICTURES.map((file) => [
      file,
      /tile/.test(file)
        ? tile
        : /marquee/.test(file)
          ? marquee
          : /icon/.test(file)
            ? icon
            : screenshot,
    ]),
  );
  expect(Object.fromEntries(PICTURES.map((file) => [file, sizeOf(file)]))).toEqual(wanted);
  expect(PICTURES.length).toBeGreaterThanOrEqual(6);
});

/** From a PNG's first chunk. */
function sizeOf(file: string): { width: number; height: number } {
  const bytes = readFileSync(new URL(`../../${file}`, import.meta.url));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
