import { JSONParser } from '@streamparser/json';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '../../core/backup';
import type { Clip } from '../../core/clip';
import { ExpectedError } from '../../core/errors';
import { checkPart, type PartName } from './check-part';
import { recordLines } from './record-lines';

const LISTS = { styles: 'style', issues: 'issue', clips: 'clip' } as const satisfies Partial<
  Record<keyof Backup, PartName>
>;
type ListName = keyof typeof LISTS;

const PATHS = ['format', 'version', 'at', 'settings', ...Object.keys(LISTS)].map(
  (name) => `$.${name}`,
);
const ITEM_PATHS = Object.keys(LISTS).map((name) => `$.${name}.*`);

/** Takes clips as they are read; the rest isn't read before it is done with them. */
export type TakeClips = (clips: Clip[]) => Promise<void>;

/** What a backup has besides. */
export type BackupRest = Omit<Backup, 'clips'>;

/** Reads a backup from its beginning; rejects with the signal's reason once that is cancelled. */
export type BackupSource = (takeClips: TakeClips, signal?: AbortSignal) => Promise<BackupRest>;

/**
 * Reads a backup piece by piece, so that only the clips of one are in memory. Each is checked before it is handed on,
 * the last of the file only after the first have been. Throws an ExpectedError: 'notBackup', 'backupTooNew', or
 * 'backupBroken' with the place.
 */
export async function readBackup(
  pieces: AsyncIterable<Uint8Array>,
  takeClips: TakeClips,
): Promise<BackupRest> {
  const taking = startTaking();
  const lines = recordLines();
  const decoder = new TextDecoder();
  const parser = new JSONParser({ paths: [...PATHS, ...ITEM_PATHS], keepStack: false });
  let failure: unknown;
  parser.onError = (cause) => {
    failure ??= taking.brokenBy(cause);
  };
  parser.onValue = ({ value, key, stack }) => {
    if (failure) return;
    try {
      if (stack.length > 1) taking.takeItem(String(stack[1]?.key), lines.take(value), Number(key));
      else taking.takePart(String(key), value);
    } catch (error) {
      failure = error;
    }
  };
  for await (const piece of pieces) {
    parser.write(lines.push(decoder.decode(piece, { stream: true })));
    if (failure) throw failure;
    await handOn();
  }
  parser.write(lines.push(decoder.decode()) + lines.end());
  if (failure) throw failure;
  if (!parser.isEnded) throw taking.brokenBy('cut off');
  const rest = taking.rest();
  await handOn();
  return rest;

  async function handOn(): Promise<void> {
    const clips = taking.clips();
    if (clips.length > 0) await takeClips(clips);
  }
}

/** The format and the version come first: without them nothing else is looked at. */
function startTaking() {
  const lists: Record<ListName, unknown[]> = { styles: [], issues: [], clips: [] };
  const parts = new Map<string, unknown>();
  let last = '';

  return { takePart, takeItem, clips, brokenBy, rest };

  function takePart(name: string, value: unknown): void {
    if (name === 'format' && value !== BACKUP_FORMAT) throw new ExpectedError('notBackup');
    if (name === 'version' && value !== BACKUP_VERSION)
      throw new ExpectedError(Number(value) > BACKUP_VERSION ? 'backupTooNew' : 'notBackup');
    parts.set(name, value);
    if (!parts.has('format')) throw new ExpectedError('notBackup');
    if (name === 'settings') checkPart('settings', value, name);
    if (isListName(name) && !Array.isArray(value)) throw new ExpectedError('backupBroken', name);
  }

  function takeItem(name: string, value: unknown, index: number): void {
    if (!parts.has('version')) throw new ExpectedError('notBackup');
    if (!isListName(name)) return;
    last = `${name}[${index}]`;
    checkPart(LISTS[name], value, last);
    lists[name].push(value);
  }

  /** Those that weren't handed on yet. */
  function clips(): Clip[] {
    // The schema has just said so of each.
    return lists.clips.splice(0) as Clip[];
  }

  function brokenBy(cause: unknown): ExpectedError {
    if (!parts.has('format')) return new ExpectedError('notBackup', '', { cause });
    return new ExpectedError('backupBroken', last, { cause });
  }

  function rest(): BackupRest {
    if (!parts.has('version')) throw new ExpectedError('notBackup');
    // The schema has just said that they are what the types say.
    return {
      at: Number(parts.get('at')),
      settings: parts.get('settings') ?? {},
      styles: lists.styles,
      issues: lists.issues,
    } as BackupRest;
  }
}

function isListName(name: string): name is ListName {
  return Object.hasOwn(LISTS, name);
}
