import { ExpectedError } from '../../src/core/errors';
import { readBackup } from '../../src/storage/backup/read-backup';
import type { BackupAnswer } from './backup-answer';
import { filePieces } from './file-pieces';

/** Reads beside the page, so that it can be used meanwhile. */
addEventListener('message', ({ data }: MessageEvent<File>) => {
  readBackup(filePieces(data), (clips) => say({ kind: 'clips', clips })).then(
    (backup) => say({ kind: 'end', backup }),
    (error) => say(refusal(error)),
  );
});

function refusal(error: unknown): BackupAnswer {
  return error instanceof ExpectedError
    ? { kind: 'refused', code: error.code, subject: error.subject }
    : { kind: 'crashed', reason: String(error) };
}

function say(answer: BackupAnswer): void {
  postMessage(answer);
}
