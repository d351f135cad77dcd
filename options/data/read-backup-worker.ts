import { ExpectedError } from '../../src/core/errors';
import { readBackup } from '../../src/storage/backup/read-backup';
import type { BackupAnswer, BackupQuestion } from './backup-answer';
import { filePieces } from './file-pieces';

let asked = Promise.withResolvers<void>();

/** Reads beside the page, so that it can be used meanwhile. */
addEventListener('message', ({ data }: MessageEvent<BackupQuestion>) => {
  if (data === 'more') asked.resolve();
  else
    readBackup(filePieces(data), (clips) => answer({ kind: 'clips', clips })).then(
      (rest) => answer({ kind: 'rest', rest }),
      (error) => answer(refusal(error)),
    );
});

function refusal(error: unknown): BackupAnswer {
  return error instanceof ExpectedError
    ? { kind: 'refused', code: error.code, subject: error.subject }
    : { kind: 'crashed', reason: String(error) };
}

/** One for each time the page asks: what it can't take yet isn't heaped up. */
async function answer(said: BackupAnswer): Promise<void> {
  await asked.promise;
  asked = Promise.withResolvers();
  postMessage(said);
}
