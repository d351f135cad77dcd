import * as allLocales from 'date-fns/locale';
import type { Clip } from '../../core/clip';
import { readFiles } from '../../importers/files/read-files';
import type { FileReading } from '../../importers/files/source-file';
import type { ImportOptions } from '../../importers/importer';
import { type PackedClips, packClips } from '../../storage/import/packed-clips';
import { learnFrom } from './learn-from';
import type { Answer, PackedReading, Question } from './reading';

/** Reads beside the page, so that it can be used meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  read(data).catch((error) => say({ kind: 'crashed', reason: String(error) }));
});

async function read(data: Question): Promise<void> {
  const options: ImportOptions = {
    now: data.now,
    utcOffsetAt: (at) => 0 - new Date(at).getTimezoneOffset(),
    // English first: its month names are others' too.
    locales: [allLocales.enUS, ...Object.values(allLocales)],
  };
  const readings: FileReading[] = [];
  /** Of each, what was packed as it was read. */
  const taken: PackedClips[][] = [];
  let pieces: PackedClips[] = [];
  const takeClips = (clips: Clip[]) => {
    pieces.push(packClips(clips));
  };
  const reading = { ...options, columns: data.columns, takeClips };
  for await (const one of readFiles(data.files, reading)) {
    readings.push(one);
    taken.push(pieces);
    pieces = [];
    say({ kind: 'progress', filesDone: one.filesDone });
  }
  const { files, learned } = learnFrom(readings, options);
  files.forEach((file, at) => {
    say({ kind: 'file', reading: packed(file, taken[at] ?? []) });
  });
  if (learned) say({ kind: 'learned', learned });
  say({ kind: 'end' });
}

function packed(reading: FileReading, taken: PackedClips[]): PackedReading {
  if (reading.kind !== 'read') return reading;
  const { clips, ...result } = reading.result;
  const pieces = clips.length > 0 ? [...taken, packClips(clips)] : taken;
  return { ...reading, result: { ...result, pieces } };
}

function say(answer: Answer): void {
  postMessage(answer);
}
