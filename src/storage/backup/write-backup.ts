import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type BackupSettings } from '../../core/backup';
import { madeNow } from '../stamp';
import { readState, readStores } from '../transaction';

/** So many records are in memory at a time. */
const CHUNK = 500;

type Head = Pick<Backup, 'at' | 'settings'> & { format: string; version: number };

/** The text of a backup, piece by piece: a record a line. What is written meanwhile may be in it or not. */
export async function* backupText(): AsyncGenerator<string> {
  const head: Head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    at: madeNow().now,
    settings: await readSettings(),
  };
  yield JSON.stringify(head).slice(0, -1);
  for (const name of ['styles', 'issues', 'clips'] as const) yield* listText(name);
  yield '\n}\n';
}

async function* listText(name: 'styles' | 'issues' | 'clips'): AsyncGenerator<string> {
  yield `,\n"${name}":[`;
  let after: string | undefined;
  do {
    const records = await readChunk(name, after);
    const lines = records.map((record) => `\n${JSON.stringify(record)}`).join(',');
    if (lines !== '') yield after === undefined ? lines : `,${lines}`;
    after = records.length < CHUNK ? undefined : records.at(-1)?.id;
  } while (after !== undefined);
  yield '\n]';
}

function readChunk(name: 'styles' | 'issues' | 'clips', after: string | undefined) {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  return readStores<{ id: string }[]>([name], (stores) =>
    stores.objectStore(name).getAll(range, CHUNK),
  );
}

async function readSettings(): Promise<BackupSettings> {
  const [settings, rules] = await readStores(['state'], (stores) =>
    Promise.all([readState(stores, 'settings'), readState(stores, 'chosenRules')]),
  );
  return { ...settings, ...(rules ? { rules } : {}) };
}
