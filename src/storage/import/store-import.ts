import type { Clip } from '../../core/clip';
import { type Issue, LIBRARY_ONLY } from '../../core/issue';
import type { Style } from '../../core/style';
import { NOTHING_USED, withUsed } from '../../core/used';
import { readStyleId } from '../cadence';
import { announceChange } from '../changes';
import { putClips } from '../recorded-writes';
import { readState, type Writing, writeState, writeStores } from '../transaction';
import { beginImport } from './begin-import';
import { CHUNK } from './chunk';
import { type ImportRecord, noteChunk } from './import-record';
import { takeBackRunning } from './take-back';
import { whileImporting } from './while-importing';

export interface ImportContent {
  /** A long list as it is stored, so that it needn't be in memory. */
  clips: Iterable<Clip> | AsyncIterable<Clip>;
  issues: Issue[];
  /** One that isn't stored yet. */
  style?: Style;
  /** The one that new issues are to be written in from now on. */
  chosenStyleId?: string;
}

interface Watch {
  signal?: AbortSignal;
  /** How many clips are stored by now. */
  onProgress?: (clips: number) => void;
}

/**
 * Stores it whole or not at all: cancelled by the signal, failed, or cut off with its window, it is taken back, by
 * the next start at the latest. What it writes has ids of its own, so it overwrites nothing.
 */
export function storeImport(content: ImportContent, watch: Watch = {}): Promise<void> {
  return storeImportOf(async () => content, watch);
}

/** The same of what is prepared only once no other window imports any more. */
export function storeImportOf(
  prepare: () => Promise<ImportContent>,
  watch: Watch = {},
): Promise<void> {
  return whileImporting(async () => {
    await takeBackRunning();
    const content = await prepare();
    const record = await beginImport();
    try {
      const ofPosts = await writeClips(content.clips, record, watch);
      await endImport({ ...content, ofPosts }, record);
    } catch (error) {
      // Where that fails too, the next start does it.
      await takeBackRunning().catch(() => undefined);
      throw error;
    }
    announceChange('clips', 'issues', 'styles');
  });
}

/** Returns those of posts. */
async function writeClips(
  clips: ImportContent['clips'],
  record: ImportRecord,
  { signal, onProgress }: Watch,
): Promise<Clip[]> {
  const ofPosts: Clip[] = [];
  let chunk: Clip[] = [];
  let done = 0;
  const writeNext = async () => {
    signal?.throwIfAborted();
    await writeChunk(chunk, record);
    done += chunk.length;
    chunk = [];
    onProgress?.(done);
  };
  for await (const clip of clips) {
    chunk.push(clip);
    if (clip.issue !== LIBRARY_ONLY) ofPosts.push(clip);
    if (chunk.length === CHUNK) await writeNext();
  }
  if (chunk.length > 0) await writeNext();
  signal?.throwIfAborted();
  return ofPosts;
}

function writeChunk(chunk: Clip[], record: ImportRecord): Promise<void> {
  return writeStores(['clips', 'state'], async (stores) => {
    await putClips(stores, chunk);
    const written = chunk.map(({ id, revision }) => ({ id, revision }));
    await noteChunk(stores, record, written);
  });
}

interface Ending extends Omit<ImportContent, 'clips'> {
  ofPosts: Clip[];
}

async function endImport(content: Ending, record: ImportRecord): Promise<void> {
  const { ofPosts, issues, style, chosenStyleId } = content;
  await writeStores(['issues', 'styles', 'state'], async (stores) => {
    const before = await readStyleId(stores);
    await Promise.all(issues.map((issue) => stores.objectStore('issues').put(issue)));
    if (style) await stores.objectStore('styles').put(style);
    if (chosenStyleId) await writeState(stores, 'settings', { styleId: chosenStyleId });
    await rememberUsed(stores, ofPosts);
    await writeState(stores, 'lastImport', {
      ...record,
      isRunning: false,
      issues: issues.map(({ id, revision }) => ({ id, revision })),
      ...(style ? { style: { id: style.id, revision: style.revision } } : {}),
      ...(chosenStyleId && chosenStyleId !== before ? { styleBefore: before } : {}),
    });
  });
}

/** Sections and kinds of posts are offered from now on; folders of bookmarks are not. */
async function rememberUsed(stores: Writing, ofPosts: Clip[]): Promise<void> {
  if (ofPosts.length === 0) return;
  const used = (await readState(stores, 'used')) ?? NOTHING_USED;
  const oldestFirst = ofPosts.sort((a, b) => a.clippedAt - b.clippedAt);
  await writeState(stores, 'used', oldestFirst.reduce(withUsed, used));
}
