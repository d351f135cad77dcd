import { expect, it } from 'vitest';
import { isBackup } from '../../src/core/backup';

it.each([
  ['{"format":"digest-clipper-backup","version":1}', true],
  ['\ufeff{\r\n  "version": 1, "format" : "digest-clipper-backup"', true],
  ['{"format":"digest-clipper-style"}', false],
  ['[{"format":"digest-clipper-backup"}]', false],
  ['{"clips":[{"format":"digest-clipper-backup"}]}', false],
])('%j is a backup: %s', (text, is) => {
  expect(isBackup(text)).toBe(is);
});
