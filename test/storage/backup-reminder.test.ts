import { beforeEach, expect, test } from 'vitest';
import { removeLocal } from '../../src/browser/local-values';
import { noteBackup } from '../../src/storage/backup/last-backup';
import { dismissBackupReminder, readBackupReminder } from '../../src/storage/backup/reminder';
import { clipOn, emptyLibrary, putClips } from './library';

beforeEach(async () => {
  await emptyLibrary();
  await removeLocal(['backupReminderDismissed']);
});

const keep = (count: number) =>
  putClips(...Array.from({ length: count }, () => clipOn('2024-03-04')));

test('a small library is not reminded', async () => {
  await keep(299);
  expect(await readBackupReminder()).toBeUndefined();
});

test('a large one is, until it is dismissed', async () => {
  await keep(300);
  const reminder = await readBackupReminder();
  expect(reminder).toEqual({ kind: 'never', clips: 300 });
  if (reminder) await dismissBackupReminder(reminder);
  expect(await readBackupReminder()).toBeUndefined();
});

test('a large one with a backup is not', async () => {
  await keep(300);
  await noteBackup();
  expect(await readBackupReminder()).toBeUndefined();
});
