import { expect, test } from 'vitest';
import { isNamedIn, rowOf, rowsIn } from '../../scripts/dependency-table';
import { noticesOf, unknownLicenses } from '../../scripts/third-party-notices';
import { readText } from './sources';

const rows = rowsIn(readText('README.md'));
const dependencies = Object.keys(JSON.parse(readText('package.json')).dependencies);

test('the README says of every package why it is there, and how large it is', () => {
  expect(dependencies.filter((name) => !rows.some((row) => isNamedIn(row, name)))).toEqual([]);
  expect(rows.filter((row) => !dependencies.some((name) => isNamedIn(row, name)))).toEqual([]);
  for (const { line } of rows)
    expect(line).toMatch(/^\| [^|]+ \| [^|]+ \| [1-9\d]*\d\.\d \| (yes|no) \|$/);
});

test('what a package brings along belongs to the first row that brings it', () => {
  const [one, two] = ['a', 'b-*'].map((name) => ({ line: '', names: [name] }));
  if (!one || !two) throw new Error('no rows');
  const brings = (name: string) =>
    ({ a: ['deep'], deep: ['deeper'], 'b-x': ['deeper'] })[name] ?? [];
  const all = ['a', 'b-x', 'deep', 'deeper', 'other'];
  const owner = (name: string) => rowOf([one, two], name, all, brings);
  expect([owner('b-x'), owner('deeper'), owner('other')]).toEqual([two, one, undefined]);
});

test('a licence that isn’t known is named; of several, one has to be', () => {
  const packages = ['MIT', '(GPL-2.0 OR MIT)', 'GPL-3.0', 'none'].map((license) => ({
    name: `under ${license}`,
    license,
  }));
  expect(unknownLicenses(packages)).toEqual(['under GPL-3.0 (GPL-3.0)', 'under none (none)']);
});

test('the notices hold every package’s text', () => {
  const notices = noticesOf([
    { name: 'one', version: '1.0.0', license: 'MIT', licenseText: 'Copyright A' },
    { name: 'two', version: '2.0.0', license: 'ISC', licenseText: '' },
  ]);
  expect(notices).toContain('one 1.0.0 (MIT)\n\nCopyright A\n');
  expect(notices).toContain('two 2.0.0 (ISC)\n');
});
